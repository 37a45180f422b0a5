import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WaitView } from '../../../src/domain/conversation';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { noWait, type WaitState } from '../../../src/domain/wait';
import { compareUrgency, viewWait } from '../../../src/domain/wait-view';

const minute = 60_000;
const start = { at: Date.UTC(2026, 10, 20, 16, 55), precision: 'minute' } as const;
const state: WaitState = { ...noWait, open: { start, snoozedUntil: null, first: false, fromRow: false } };
const instagram = { platform: 'instagram', request: false } as const;

function aiming(fallback: number, perPlatform: Settings['targets']['perPlatform'] = {}): Settings {
  return { ...defaultSettings, targets: { fallback, perPlatform } };
}

describe('viewWait', () => {
  it('is null when nobody waits', () => {
    expect(viewWait(noWait, instagram, defaultSettings)).toBeNull();
  });

  it('takes the target of the platform, else the fallback', () => {
    const settings = aiming(15, { instagram: 5 });
    expect(viewWait(state, instagram, settings)?.dueAt).toBe(start.at + 5 * minute);
    expect(viewWait(state, { platform: 'x', request: false }, settings)?.dueAt).toBe(start.at + 15 * minute);
  });

  it.each([
    [2, 1],
    [15, 3],
    [60, 10],
  ])('of %i minutes the last %i are soon', (target, lead) => {
    const view = viewWait(state, instagram, aiming(target));
    expect((view?.dueAt ?? 0) - (view?.soonAt ?? 0)).toBe(lead * minute);
  });

  it('counts only office hours', () => {
    const settings = {
      ...aiming(15),
      officeHours: { ...defaultSettings.officeHours, enabled: true, timeZone: 'UTC' },
    };
    expect(viewWait(state, instagram, settings)?.dueAt).toBe(Date.UTC(2026, 10, 23, 9, 10));
  });

  it('never makes a request late', () => {
    const view = viewWait(state, { platform: 'instagram', request: true }, defaultSettings);
    expect(view).toEqual({ start, dueAt: null, soonAt: null, snoozedUntil: null, request: true });
  });
});

describe('compareUrgency', () => {
  const now = start.at + 30 * minute;
  const view = (dueAt: number | null, snoozedUntil: number | null = null, at = start.at): WaitView => ({
    start: { at, precision: 'exact' },
    dueAt,
    soonAt: null,
    snoozedUntil,
    request: dueAt === null,
  });

  it('puts the latest first, then what is due, then requests, then what sleeps', () => {
    const late = view(now - minute);
    const soon = view(now + minute);
    const woken = view(now + 2 * minute, now - minute);
    const olderRequest = view(null, null, start.at - minute);
    const request = view(null);
    const asleep = view(now - 9 * minute, now + minute);
    const sorted = [asleep, request, soon, woken, olderRequest, late].sort((a, b) =>
      compareUrgency(a, b, now),
    );
    expect(sorted).toEqual([late, soon, woken, olderRequest, request, asleep]);
  });

  it('is an order', () => {
    const views = fc
      .tuple(fc.option(fc.nat(5)), fc.option(fc.nat(5)), fc.nat(5))
      .map(([due, snoozed, at]) => view(due, snoozed === null ? null : now - 3 + snoozed, at));
    fc.assert(
      fc.property(views, views, views, (a, b, c) => {
        expect(Math.sign(compareUrgency(a, b, now)) + Math.sign(compareUrgency(b, a, now))).toBe(0);
        if (compareUrgency(a, b, now) <= 0 && compareUrgency(b, c, now) <= 0) {
          expect(compareUrgency(a, c, now)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
