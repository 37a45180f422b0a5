import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumbersFilter } from '../../../src/domain/day-rows';
import { type CountedWait, type DayTotal, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import { histogramEdges, viewNumbers } from '../../../src/domain/numbers-view';
import { plainSummary } from './plain-summary';

const noon = Date.UTC(2026, 9, 24, 12);
const dayMs = 86_400_000;
const zones = ['UTC', 'Europe/Madrid', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'];

/** Around the end of summer time in Europe, 25 October 2026. */
const waits = fc.array(
  fc.record<CountedWait>({
    endedAt: fc.integer({ min: noon - 5 * dayMs, max: noon + 5 * dayMs }),
    platform: fc.constantFrom('instagram', 'facebook'),
    template: fc.constantFrom(null, 'a', 'b'),
    waitSeconds: fc.oneof(fc.nat(5), fc.nat(100_000)),
    officeSeconds: fc.nat(50),
    precision: fc.constant('exact'),
    firstReply: fc.boolean(),
    withinTarget: fc.boolean(),
    outcome: fc.constantFrom('replied', 'replied', 'replied', 'closed'),
  }),
  { maxLength: 120 },
);
const filters = fc
  .record({
    days: fc.tuple(fc.nat(10), fc.nat(10)),
    platform: fc.constantFrom(null, 'facebook' as const),
    template: fc.constantFrom(null, '', 'a', 'gone'),
    firstOnly: fc.boolean(),
    figure: fc.constantFrom('waitSeconds' as const, 'officeSeconds' as const),
  })
  .map(({ days, ...rest }): NumbersFilter => {
    const [from = 0, to = 0] = [...days].sort((a, b) => a - b);
    return { ...rest, from: dayOf(noon + (from - 5) * dayMs), to: dayOf(noon + (to - 5) * dayMs) };
  });

function totalsOf(all: readonly CountedWait[]): DayTotal[] {
  const days = Map.groupBy(all, ({ endedAt }) => dayOf(endedAt));
  return [...days.keys()].sort().map((day) => withWaits(emptyDay(day), days.get(day) ?? []));
}

/** Day and hour of the week, 0 is Monday midnight, as Intl tells them. */
function local(at: number, timeZone: string): { day: string; hour: number } {
  const part: Record<string, string> = {};
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', hourCycle: 'h23', weekday: 'short' },
  });
  for (const { type, value } of format.formatToParts(at)) part[type] = value;
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part.weekday ?? '');
  return { day: `${part.year}-${part.month}-${part.day}`, hour: weekday * 24 + Number(part.hour) };
}

describe('viewNumbers', () => {
  it('counts exactly what a plain count over every wait says, in any zone and for any filter', () => {
    fc.assert(
      fc.property(waits, filters, fc.constantFrom(...zones), (all, filter, zone) => {
        const view = viewNumbers(totalsOf(all), filter, zone);
        const chosen = all
          .map((wait) => ({ ...wait, ...local(wait.endedAt, zone) }))
          .filter(({ day }) => day >= filter.from && day <= filter.to)
          .filter(({ platform }) => filter.platform === null || platform === filter.platform)
          .filter(({ template }) => filter.template === null || (template ?? '') === filter.template)
          .filter(({ firstReply }) => !filter.firstOnly || firstReply);
        const replied = chosen.filter(({ outcome }) => outcome === 'replied');
        const plain = (part: readonly CountedWait[]) => plainSummary(part, filter.figure);

        expect(view.all).toEqual(plain(replied));
        expect(view.closed).toBe(chosen.length - replied.length);
        view.hours.forEach((summary, hour) => {
          expect(summary).toEqual(plain(replied.filter((one) => one.hour === hour)));
        });
        for (const { platform, summary } of view.platforms)
          expect(summary).toEqual(plain(replied.filter((one) => one.platform === platform)));
        for (const { template, summary } of view.templates)
          expect(summary).toEqual(plain(replied.filter((one) => one.template === template)));
        expect(view.templates.reduce((sum, { summary }) => sum + summary.count, 0)).toBe(replied.length);
        view.spans.forEach(({ from, summary }, index) => {
          const next = view.spans[index + 1]?.from ?? '9';
          expect(summary).toEqual(plain(replied.filter(({ day }) => day >= from && day < next)));
        });
        histogramEdges.forEach((edge, bar) => {
          const end = histogramEdges[bar + 1] ?? Number.POSITIVE_INFINITY;
          const within = replied.filter((one) => one[filter.figure] >= edge && one[filter.figure] < end);
          expect(view.histogram[bar]).toBe(within.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('takes the finest step at which the spans hold enough', () => {
    const all = { platform: null, template: null, firstOnly: false, figure: 'waitSeconds' } as const;
    const filter: NumbersFilter = { ...all, from: '2026-01-01', to: '2026-03-31' };
    const year: NumbersFilter = { ...filter, to: '2026-12-31' };
    const every = (ms: number) =>
      totalsOf(
        Array.from({ length: Math.floor((300 * dayMs) / ms) }, (_, index) => ({
          ...{ endedAt: Date.UTC(2026, 0, 1) + index * ms, platform: 'x', template: null, waitSeconds: 60 },
          ...{ officeSeconds: 60, precision: 'exact', firstReply: true, withinTarget: true },
          outcome: 'replied',
        })),
      );
    expect(viewNumbers(every(dayMs / 12), filter, 'UTC')).toMatchObject({ step: 'day' });
    expect(viewNumbers(every(dayMs / 3), filter, 'UTC')).toMatchObject({ step: 'week' });
    expect(viewNumbers(every(dayMs / 12), year, 'UTC')).toMatchObject({ step: 'week' });
    const months = viewNumbers(every(dayMs), year, 'UTC');
    expect(months.step).toBe('month');
    expect(months.spans.map(({ from }) => from).slice(0, 3)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('says nothing of nothing', () => {
    const filter = { from: '2026-01-01', to: '2026-01-07', platform: null, template: null } as const;
    const view = viewNumbers([], { ...filter, firstOnly: false, figure: 'waitSeconds' }, 'UTC');
    expect(view).toMatchObject({ all: { count: 0, median: null }, closed: 0, platforms: [], templates: [] });
    expect(view.spans).toHaveLength(7);
    expect(view.hours).toHaveLength(168);
  });
});
