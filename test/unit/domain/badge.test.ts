import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BadgeFacts, badgeGauge } from '../../../src/domain/badge';

/** Whether the badge is held with these answer times out of so many messages, counted plainly. */
function holds(times: readonly number[], messages: number): boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const fastest = sorted.slice(0, sorted.length - Math.floor(sorted.length / 10));
  const mean = fastest.length === 0 ? 0 : fastest.reduce((sum, one) => sum + one, 0) / fastest.length;
  return messages >= 10 && times.length / messages >= 0.9 && mean <= 900;
}

const facts = fc.record<BadgeFacts>({
  answered: fc.array(fc.nat(4_000), { maxLength: 30 }),
  closed: fc.nat(3),
  waiting: fc.array(fc.nat(20_000), { maxLength: 6 }),
});

describe('badgeGauge', () => {
  it('says nothing below ten messages', () => {
    expect(badgeGauge({ answered: [60, 60], closed: 0, waiting: [5] })).toMatchObject({
      ...{ messages: 3, answered: 2, rate: null, mean: null, held: false },
    });
  });

  it('gives rate and mean of the fastest nine of ten', () => {
    const answered = [...Array.from({ length: 9 }, () => 100), 100_000];
    const gauge = badgeGauge({ answered, closed: 0, waiting: [] });
    expect(gauge).toMatchObject({ rate: 1, mean: 100, held: true, answerNow: 0, answerNext: 0 });
  });

  it('counts whom to answer, and what else it takes', () => {
    const answered = Array.from({ length: 17 }, () => 100);
    const gauge = badgeGauge({ answered, closed: 1, waiting: [600, 60, 6_000] });
    expect(gauge).toMatchObject({ messages: 21, held: false, answerNow: 2, answerNext: 0 });
    const lost = badgeGauge({ answered: answered.slice(0, 8), closed: 4, waiting: [60] });
    expect(lost).toMatchObject({ answerNow: 1, answerNext: 27 });
  });

  it('asks for just enough, as trying it out shows', () => {
    fc.assert(
      fc.property(facts, ({ answered, closed, waiting }) => {
        const gauge = badgeGauge({ answered, closed, waiting });
        const messages = answered.length + closed + waiting.length;
        expect(gauge.held).toBe(holds(answered, messages));
        const newest = [...waiting].sort((a, b) => a - b);
        const withNow = (now: number, next: number): boolean =>
          holds([...answered, ...newest.slice(0, now), ...Array<number>(next).fill(300)], messages + next);
        const next = gauge.answerNext ?? Number.NaN;
        expect(withNow(gauge.answerNow, next)).toBe(true);
        if (next > 0) {
          expect(withNow(gauge.answerNow, next - 1)).toBe(false);
          expect(gauge.answerNow).toBe(waiting.length);
        }
        for (let fewer = 0; fewer < gauge.answerNow; fewer += 1) expect(withNow(fewer, 0)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
