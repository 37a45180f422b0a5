import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWait, nextChangeAt } from '../../../src/domain/clock-text';
import type { WaitView } from '../../../src/domain/conversation';
import type { Precision } from '../../../src/domain/moment';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 21, 18, 30);

function view(
  waited: number,
  target: number | null,
  precision: Precision = 'exact',
  request = false,
): WaitView {
  const dueAt = target === null ? null : now - waited + target;
  return {
    start: { at: now - waited, precision },
    dueAt,
    soonAt: dueAt === null ? null : dueAt - minute,
    snoozedUntil: null,
    request,
  };
}

describe('describeWait', () => {
  it.each([
    [view(4 * minute, 5 * minute), 'Waiting 4 min, 1 min left', '4 min', 'soon'],
    [view(4 * minute, 5 * minute, 'minute'), 'Waiting ~4 min, 1 min left', '~4 min', 'soon'],
    [view(4 * minute, 5 * minute, 'seen'), 'Waiting ~4 min, 1 min left', '~4 min', 'soon'],
    [view(4.5 * minute, 15 * minute), 'Waiting 4 min, 11 min left', '4 min', 'calm'],
    [view(2 * hour, 15 * minute, 'at-least'), 'Waiting ≥ 2 h, late', '≥ 2 h', 'late'],
    [view(80 * minute, 15 * minute), 'Waiting 1 h 20 min, late', '1 h', 'late'],
    [view(5 * minute, 5 * minute), 'Waiting 5 min, late', '5 min', 'late'],
    [view(76 * hour, hour), 'Waiting 3 d 4 h, late', '3 d', 'late'],
    [view(59 * minute, 61 * hour), 'Waiting 59 min, 2 d 13 h left', '59 min', 'calm'],
    [view(20_000, 15 * minute), 'Waiting <1 min, 15 min left', '<1 min', 'calm'],
    [view(20_000, 15 * minute, 'minute'), 'Waiting <1 min, 15 min left', '<1 min', 'calm'],
    [view(20_000, 15 * minute, 'at-least'), 'Waiting ≥ 0 min, 15 min left', '≥ 0 min', 'calm'],
    [view(4 * minute, null, 'exact', true), 'Waiting 4 min, request', '4 min', 'request'],
    [view(4 * minute, null), 'Waiting 4 min', '4 min', 'calm'],
    [view(-5 * minute, 15 * minute), 'Waiting <1 min, 20 min left', '<1 min', 'calm'],
  ])('%#: %o', (wait, name, short, state) => {
    expect(describeWait(wait, now)).toEqual({ name, short, state });
  });
});

describe('nextChangeAt', () => {
  const views = fc
    .record({
      waited: fc.oneof(fc.integer({ min: 0, max: 3 * hour }), fc.integer({ min: 0, max: 100 * hour })),
      target: fc.option(fc.integer({ min: 1, max: 6000 }).map((minutes) => minutes * minute)),
      precision: fc.constantFrom<Precision>('exact', 'minute', 'seen', 'at-least'),
      request: fc.boolean(),
    })
    .map(({ waited, target, precision, request }) =>
      view(waited, request ? null : target, precision, request),
    );

  it('says the same words until then', () => {
    fc.assert(
      fc.property(views, fc.double({ min: 0, max: 1, noNaN: true }), (wait, share) => {
        const next = nextChangeAt(wait, now);
        expect(next).toBeGreaterThan(now);
        const between = Math.floor(now + (next - 1 - now) * share);
        expect(describeWait(wait, between)).toEqual(describeWait(wait, now));
        expect(describeWait(wait, next - 1)).toEqual(describeWait(wait, now));
      }),
    );
  });

  it('says other words then, at least once an hour', () => {
    fc.assert(
      fc.property(views, (wait) => {
        const next = nextChangeAt(wait, now);
        expect(next - now).toBeLessThanOrEqual(hour);
        expect(describeWait(wait, next)).not.toEqual(describeWait(wait, now));
      }),
    );
  });
});
