import { type DayRows, type NumbersFilter, selectRows } from './day-rows';
import { type DayTotal, platformCodes } from './day-total';
import { summarizeAll, summarizeGroups } from './group-figures';
import { enoughReplies, type Summary } from './numbers';
import type { PlatformId } from './platform';

const dayMs = 86_400_000;
const hoursPerWeek = 168;

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
  0, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400, 172_800,
] as const;

/** Counts the totals as the filter asks. `timeZone` is the agent's: IANA, or empty for the browser's own. */
export function viewNumbers(
  totals: readonly DayTotal[],
  filter: NumbersFilter,
  timeZone: string,
): NumbersView {
  const rows = selectRows(totals, filter, timeZone);
  const days = Math.max(1, (Date.parse(filter.to) - Date.parse(filter.from)) / dayMs + 1);
  const byTemplate = summarizeGroups(rows, rows.template, rows.templates.length + 1);
  return {
    all: summarizeAll(rows),
    closed: rows.closed,
    ...overTime(rows, filter.from, days),
    histogram: histogramOf(rows),
    hours: summarizeGroups(rows, rows.hour, hoursPerWeek),
    platforms: summarizeGroups(rows, rows.platform, platformCodes.length).flatMap((summary, index) => {
      const platform = platformCodes[index];
      return platform && summary.count > 0 ? [{ platform, summary }] : [];
    }),
    templates: byTemplate
      .map((summary, place) => ({ template: rows.templates[place - 1] ?? null, summary }))
      .filter(({ summary }) => summary.count > 0)
      .sort((a, b) => b.summary.count - a.summary.count),
  };
}

/** The finest step at which most spans that hold replies hold enough of them; else months. */
function overTime(rows: DayRows, from: string, days: number): Pick<NumbersView, 'step' | 'spans'> {
  const steps: readonly Step[] = days > 7 ? ['day', 'week', 'month'] : ['day'];
  let last: Pick<NumbersView, 'step' | 'spans'> = { step: 'day', spans: [] };
  for (const step of steps) {
    const starts = Array.from({ length: days }, (_, day) => spanStart(Date.parse(from) + day * dayMs, step));
    const firsts = [...new Set(starts)];
    const spanOfDay = Uint16Array.from(starts, (start) => firsts.indexOf(start));
    const groupOf = new Uint16Array(rows.count);
    for (let row = 0; row < rows.count; row += 1) groupOf[row] = spanOfDay[rows.day[row] ?? 0] ?? 0;
    const summaries = summarizeGroups(rows, groupOf, firsts.length);
    last = {
      step,
      spans: summaries.map((summary, index) => ({ from: iso(firsts[index] ?? 0, from), summary })),
    };
    const filled = summaries.filter(({ count }) => count > 0);
    if (filled.filter(({ count }) => count >= enoughReplies).length * 2 >= filled.length) break;
  }
  return last;
}

/** First instant of the day, week (from Monday) or month that a day lies in, as if UTC. */
function spanStart(midnight: number, step: Step): number {
  const date = new Date(midnight);
  if (step === 'week') return midnight - ((date.getUTCDay() + 6) % 7) * dayMs;
  return step === 'month' ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) : midnight;
}

/** The first span may be cut off by the filter. */
function iso(start: number, from: string): string {
  const day = new Date(start).toISOString().slice(0, 10);
  return day < from ? from : day;
}

function histogramOf({ count, seconds }: DayRows): number[] {
  const bars = histogramEdges.map(() => 0);
  for (let row = 0; row < count; row += 1) {
    const waited = seconds[row] ?? 0;
    let bar = histogramEdges.length - 1;
    while (bar > 0 && waited < (histogramEdges[bar] ?? 0)) bar -= 1;
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return bars;
}
