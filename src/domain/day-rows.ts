import { type DayTotal, platformCodes, quarterMs, rowField, wordsPerRow } from './day-total';
import type { PlatformId } from './platform';
import { isTimeZone, offsetAt } from './zone';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const quartersPerDay = dayMs / quarterMs;

/** Which replies to count. */
export interface NumbersFilter {
  /** First and last day, `YYYY-MM-DD`, by the calendar of the agent's zone. */
  readonly from: string;
  readonly to: string;
  readonly platform: PlatformId | null;
  /** A template's id; empty for replies made without one; `null` for all. */
  readonly template: string | null;
  readonly firstOnly: boolean;
  /** By the clock on the wall, or in office hours as they were when the reply went out. */
  readonly figure: 'waitSeconds' | 'officeSeconds';
}

/** Replies that were counted, in columns: row `index` is one reply. */
export interface DayRows {
  readonly count: number;
  readonly seconds: Uint32Array;
  /** 1 when it was within the target, else 0. */
  readonly within: Uint8Array;
  readonly first: Uint8Array;
  /** Days since `filter.from`. */
  readonly day: Uint16Array;
  /** Hour of the week, 0 is Monday from midnight. */
  readonly hour: Uint8Array;
  /** Place in `platformCodes`. */
  readonly platform: Uint8Array;
  /** Place in `templates`; 0 is none. */
  readonly template: Uint32Array;
  readonly templates: readonly string[];
  /** Waits of the same choice that were ended with "no reply needed". */
  readonly closed: number;
}

/** UTC days whose records may hold what the filter asks for. No zone is more than 14 hours away from UTC. */
export function daysToRead({ from, to }: Pick<NumbersFilter, 'from' | 'to'>): { from: string; to: string } {
  const shifted = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
  return { from: shifted(from, -1), to: shifted(to, 1) };
}

/** Takes the rows that match out of the totals. */
export function selectRows(totals: readonly DayTotal[], filter: NumbersFilter, timeZone: string): DayRows {
  const most = totals.reduce((sum, { rows }) => sum + rows.length / wordsPerRow, 0);
  const columns = {
    seconds: new Uint32Array(most),
    within: new Uint8Array(most),
    first: new Uint8Array(most),
    day: new Uint16Array(most),
    hour: new Uint8Array(most),
    platform: new Uint8Array(most),
    template: new Uint32Array(most),
  };
  const fromDay = Date.parse(filter.from) / dayMs;
  const toDay = Date.parse(filter.to) / dayMs;
  const platform = filter.platform === null ? -1 : platformCodes.indexOf(filter.platform);
  const zone = isTimeZone(timeZone) ? timeZone : '';
  const secondsAt = filter.figure === 'waitSeconds' ? 1 : 2;
  const templates = new TemplatePlaces();
  let count = 0;
  let closed = 0;
  for (const { day, templates: own, rows } of totals) {
    const local = localHours(Date.parse(day), zone);
    const places = templates.placesOf(own);
    const wanted = filter.template === null ? -1 : own.indexOf(filter.template) + 1;
    if (wanted === 0 && filter.template !== '') continue;
    for (let at = 0; at < rows.length; at += wordsPerRow) {
      const head = rows[at] ?? 0;
      const hour = local[rowField.quarter(head)] ?? 0;
      const localDay = Math.floor(hour / 24);
      if (localDay < fromDay || localDay > toDay) continue;
      if (platform >= 0 && rowField.platform(head) !== platform) continue;
      if (wanted >= 0 && rowField.template(head) !== wanted) continue;
      if (filter.firstOnly && rowField.first(head) === 0) continue;
      if (rowField.closed(head) === 1) {
        closed += 1;
        continue;
      }
      columns.seconds[count] = rows[at + secondsAt] ?? 0;
      columns.within[count] = rowField.within(head);
      columns.first[count] = rowField.first(head);
      columns.day[count] = localDay - fromDay;
      // The epoch was a Thursday.
      columns.hour[count] = (hour + 72) % 168;
      columns.platform[count] = rowField.platform(head);
      columns.template[count] = places[rowField.template(head)] ?? 0;
      count += 1;
    }
  }
  return { count, ...columns, templates: templates.names, closed };
}

/** One numbering for the templates of all days. */
class TemplatePlaces {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  /** By a day's own numbering; 0 stays none. */
  placesOf(own: readonly string[]): Uint32Array {
    const places = new Uint32Array(own.length + 1);
    for (const [index, name] of own.entries()) {
      const place = this.#places.get(name) ?? this.names.push(name);
      this.#places.set(name, place);
      places[index + 1] = place;
    }
    return places;
  }
}

/** Hours since the epoch by the clocks there, for each quarter of a UTC day. */
function localHours(midnight: number, timeZone: string): Float64Array {
  const start = offsetAt(midnight, timeZone);
  const even = start === offsetAt(midnight + dayMs, timeZone);
  return Float64Array.from({ length: quartersPerDay }, (_, quarter) => {
    const at = midnight + quarter * quarterMs;
    return Math.floor((at + (even ? start : offsetAt(at, timeZone))) / hourMs);
  });
}
