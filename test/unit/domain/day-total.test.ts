import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedWait,
  dayOf,
  emptyDay,
  rowField,
  withoutWait,
  withWaits,
  wordsPerRow,
} from '../../../src/domain/day-total';
import { platformIds } from '../../../src/domain/platform';

const midnight = Date.UTC(2026, 10, 21);

const wait = fc.record<CountedWait>({
  endedAt: fc.integer({ min: midnight, max: midnight + 86_399_999 }),
  platform: fc.constantFrom(...platformIds),
  template: fc.constantFrom(null, 'a', 'b', 'c'),
  waitSeconds: fc.nat(10_000_000),
  officeSeconds: fc.nat(10_000_000),
  precision: fc.constantFrom('exact', 'seen', 'minute', 'at-least'),
  firstReply: fc.boolean(),
  withinTarget: fc.boolean(),
  outcome: fc.constantFrom('replied', 'closed'),
});

const rowsOf = (waits: readonly CountedWait[]) =>
  [...withWaits({ ...emptyDay('2026-11-21'), templates: ['a', 'b', 'c'] }, waits).rows].join(' ');

describe('a day total', () => {
  it('holds what was counted, field by field', () => {
    const counted: CountedWait = {
      endedAt: midnight + 13 * 3_600_000 + 31 * 60_000,
      platform: 'linkedin',
      template: 'b',
      waitSeconds: 4_000_000_000,
      officeSeconds: 12,
      precision: 'at-least',
      firstReply: true,
      withinTarget: false,
      outcome: 'closed',
    };
    const total = withWaits(emptyDay('2026-11-21'), [{ ...counted, template: 'a' }, counted]);
    expect(total.templates).toEqual(['a', 'b']);
    const [head = 0, seconds, office] = total.rows.subarray(wordsPerRow);
    expect(Object.values(rowField).map((read) => read(head))).toEqual([54, 3, 1, 0, 3, 1, 2, 0b010011]);
    expect([seconds, office]).toEqual([4_000_000_000, 12]);
  });

  it('takes one wait back and leaves the others, in any order', () => {
    fc.assert(
      fc.property(fc.array(wait, { minLength: 1, maxLength: 20 }), fc.nat(), (waits, pick) => {
        const gone = waits[pick % waits.length] as CountedWait;
        const all = withWaits({ ...emptyDay('2026-11-21'), templates: ['a', 'b', 'c'] }, waits);
        const again = withWaits(withoutWait(all, gone), [gone]);
        const sorted = (rows: Uint32Array) =>
          Array.from({ length: rows.length / wordsPerRow }, (_, index) =>
            rows.subarray(index * wordsPerRow, (index + 1) * wordsPerRow).join(' '),
          ).sort();
        expect(sorted(again.rows)).toEqual(sorted(all.rows));
        expect(withoutWait(all, gone).rows).toHaveLength(all.rows.length - wordsPerRow);
      }),
    );
  });

  it('is the same whether waits come one by one or together', () => {
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 20 }), (waits) => {
        let total = { ...emptyDay('2026-11-21'), templates: ['a', 'b', 'c'] as readonly string[] };
        for (const one of waits) total = withWaits(total, [one]);
        expect([...total.rows].join(' ')).toBe(rowsOf(waits));
      }),
    );
  });

  it('stays as it is when it never held that wait', () => {
    const [one, other] = fc.sample(wait, { numRuns: 2, seed: 3 }) as [CountedWait, CountedWait];
    const total = withWaits(emptyDay('2026-11-21'), [one]);
    expect(withoutWait(total, { ...other, template: 'unknown' })).toBe(total);
    expect(withoutWait(total, { ...one, waitSeconds: one.waitSeconds + 1 })).toBe(total);
  });

  it('is the UTC day of the reply', () => {
    expect(dayOf(midnight - 1)).toBe('2026-11-20');
    expect(dayOf(midnight)).toBe('2026-11-21');
  });
});
