import { type DayRows, fastestFirst, type NumbersFilter, origins, selectRows, traits } from './day-rows';
import { type DayTotal, platformCodes } from './day-total';
import { noReplies, summarizeAll, summarizeGroups } from './group-figures';
import { enoughReplies, type Summary } from './numbers';
import type { PlatformId } from './platform';

const dayMs = 86_400_000;
const hoursPerWeek = 168;
/** More points than these are a thicket. */
const mostDays = 100;
const steps: readonly Step[] = ['day', 'week', 'month'];

/** How much of the calendar one point of the plot over time stands for. */
export type Step = 'day' | 'week' | 'month';

/** What the numbers page shows, for one choice of replies. */
export interface NumbersView {
  readonly all: Summary;
  /** Ended with "no reply needed": in no figure. */
  readonly closed: number;
  readonly step: Step;
  /** Every span from the first to the last day asked for; `from` is its first day. */
  readonly spans: readonly { readonly from: string; readonly summary: Summary }[];
  /** Replies per bar of `histogramEdges`; the last bar has no end. */
  readonly histogram: readonly number[];
  /** 168, from Monday midnight. */
  readonly hours: readonly Summary[];
  readonly platforms: readonly { readonly platform: PlatformId; readonly summary: Summary }[];
  /** Most used first; `null` is replies without a template. */
  readonly templates: readonly { readonly template: string | null; readonly summary: Summary }[];
}

/** Where the bars of the histogram begin, in seconds. */
export const histogramEdges = [
  0, 60, 120, 240, 480, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400, 172_800,
] as const;

/** Counts the totals as the filter asks. `timeZone` is the agent's: IANA, or empty for the browser's own. */
export function viewNumbers(
  totals: readonly DayTotal[],
  filter: NumbersFilter,
  timeZone: string,
): NumbersView {
  return viewRows(fastestFirst(selectRows(totals, filter, timeZone)), filter);
}

/** The same of rows that were selected as the filter asks, the fastest first. */
export function viewRows(rows: DayRows, filter: NumbersFilter): NumbersView {
  const { templates, closed } = rows;
  const days = Math.max(1, (Date.parse(filter.to) - Date.parse(filter.from)) / dayMs + 1);
  const by = (trait: keyof typeof traits, groups: number): Summary[] =>
    summarizeGroups(rows, { column: rows.traits, ...traits[trait], groups });
  const byTemplate = summarizeGroups(rows, {
    ...{ column: rows.template, ...origins.template, groups: templates.length + 1 },
  });
  return {
    all: summarizeAll(rows),
    closed,
    ...overTime(rows, filter.from, days),
    histogram: histogramOf(rows.seconds),
    hours: by('hour', hoursPerWeek),
    platforms: by('platform', platformCodes.length).flatMap((summary, index) => {
      const platform = platformCodes[index];
      return platform && summary.count > 0 ? [{ platform, summary }] : [];
    }),
    templates: byTemplate
      .map((summary, place) => ({ template: templates[place - 1] ?? null, summary }))
      .filter(({ summary }) => summary.count > 0)
      .sort((a, b) => b.summary.count - a.summary.count),
  };
}

/** The finest step at which most spans that hold replies hold enough of them; else months. */
function overTime(rows: DayRows, from: string, days: number): Pick<NumbersView, 'step' | 'spans'> {
  const { shift, mask } = traits.day;
  const perDay = new Uint32Array(days);
  for (let row = 0; row < rows.traits.length; row += 1) {
    const day = ((rows.traits[row] ?? 0) >>> shift) & mask;
    perDay[day] = (perDay[day] ?? 0) + 1;
  }
  const open = days <= 7 ? steps.slice(0, 1) : days <= mostDays ? steps : steps.slice(1);
  const step = open.find((each) => isFilled(perDay, spansOf(from, days, each))) ?? open.at(-1) ?? 'day';
  const { starts, spanOfDay } = spansOf(from, days, step);
  const column = new Uint32Array(rows.traits.length);
  for (let row = 0; row < column.length; row += 1)
    column[row] = spanOfDay[((rows.traits[row] ?? 0) >>> shift) & mask] ?? 0;
  const summaries = summarizeGroups(rows, { column, shift: 0, mask: -1, groups: starts.length });
  return {
    step,
    spans: starts.map((start, span) => ({ from: start, summary: summaries[span] ?? noReplies })),
  };
}

interface Spans {
  readonly starts: readonly string[];
  readonly spanOfDay: Uint16Array;
}

function spansOf(from: string, days: number, step: Step): Spans {
  const first = Date.parse(from);
  const starts: string[] = [];
  let last = Number.NaN;
  const spanOfDay = Uint16Array.from({ length: days }, (_, day) => {
    const start = spanStart(first + day * dayMs, step);
    // The first span may be cut off by the filter.
    if (start !== last) starts.push(new Date(Math.max(start, first)).toISOString().slice(0, 10));
    last = start;
    return starts.length - 1;
  });
  return { starts, spanOfDay };
}

function isFilled(perDay: Uint32Array, { starts, spanOfDay }: Spans): boolean {
  const counts = starts.map(() => 0);
  perDay.forEach((count, day) => {
    counts[spanOfDay[day] ?? 0] = (counts[spanOfDay[day] ?? 0] ?? 0) + count;
  });
  const filled = counts.filter((count) => count > 0);
  return filled.filter((count) => count >= enoughReplies).length * 2 >= filled.length;
}

/** First instant of the day, week (from Monday) or month that a day lies in, as if UTC. */
function spanStart(midnight: number, step: Step): number {
  const date = new Date(midnight);
  if (step === 'week') return midnight - ((date.getUTCDay() + 6) % 7) * dayMs;
  return step === 'month' ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) : midnight;
}

function histogramOf(values: Uint32Array): number[] {
  const begins = histogramEdges.map((edge) => placeOf(values, edge));
  return begins.map((begin, bar) => (begins[bar + 1] ?? values.length) - begin);
}

/** How many of the sorted values are less. */
function placeOf(values: Uint32Array, edge: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
