import { ascending } from './ascending';
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
  readonly seconds: Uint32Array;
  /** All else that is known of the reply, in the bits that `traits` names. */
  readonly traits: Uint32Array;
  /** Which template, and whose reply, in the bits that `origins` names. */
  readonly template: Uint32Array;
  readonly templates: readonly string[];
  /** Waits of the same choice that were ended with "no reply needed". */
  readonly closed: number;
}

/**
 * Where a row's traits stand. `platform`: place in `platformCodes`; `first` reply and `within` the target: 1 or 0; `hour`
 * of the week, 0 is Monday from midnight; `day`: days since `filter.from`.
 */
export const traits = {
  platform: { shift: 0, mask: 0xf },
  first: { shift: 4, mask: 1 },
  within: { shift: 5, mask: 1 },
  hour: { shift: 6, mask: 0xff },
  day: { shift: 14, mask: 0xffff },
} as const;

/** `template`: place in `templates`, from 1; 0 is none. `agent`: the agent's place, where several are counted together. */
export const origins = {
  template: { shift: 0, mask: 0xffff },
  agent: { shift: 16, mask: 0xffff },
} as const;

/** UTC days whose records may hold what the filter asks for. No zone is more than 14 hours away from UTC. */
export function daysToRead({ from, to }: Pick<NumbersFilter, 'from' | 'to'>): { from: string; to: string } {
  const shifted = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10);
  return { from: shifted(from, -1), to: shifted(to, 1) };
}

/** Takes the rows that match out of the totals. `agentOf`: the place of the agent of each total, in their order. */
export function selectRows(
  totals: readonly DayTotal[],
  filter: NumbersFilter,
  timeZone: string,
  agentOf: Uint16Array | null = null,
): DayRows {
  const most = totals.reduce((sum, { rows }) => sum + rows.length / wordsPerRow, 0);
  const columns = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)] as const;
  const [seconds, traitBits, template] = columns;
  const platform = filter.platform === null ? -1 : platformCodes.indexOf(filter.platform);
  const zone = isTimeZone(timeZone) ? timeZone : '';
  const secondsAt = filter.figure === 'waitSeconds' ? 1 : 2;
  const templates = new TemplatePlaces();
  // A team has each day many times.
  const timesOf = new Map<string, Int32Array>();
  let count = 0;
  let closed = 0;
  for (const [index, { day, templates: own, rows }] of totals.entries()) {
    const agent = (agentOf?.[index] ?? 0) << origins.agent.shift;
    const times = timesOf.get(day) ?? timeTraits(Date.parse(day), filter, zone);
    timesOf.set(day, times);
    const places = templates.placesOf(own);
    const wanted = filter.template === null ? -1 : own.indexOf(filter.template) + 1;
    if (wanted === 0 && filter.template !== '') continue;
    for (let at = 0; at < rows.length; at += wordsPerRow) {
      const head = rows[at] ?? 0;
      const time = times[rowField.quarter(head)] ?? -1;
      if (time < 0) continue;
      if (platform >= 0 && rowField.platform(head) !== platform) continue;
      if (wanted >= 0 && rowField.template(head) !== wanted) continue;
      if (filter.firstOnly && rowField.first(head) === 0) continue;
      if (rowField.closed(head) === 1) {
        closed += 1;
        continue;
      }
      seconds[count] = rows[at + secondsAt] ?? 0;
      template[count] = agent | (places[rowField.template(head)] ?? 0);
      traitBits[count] = time | rowField.kind(head);
      count += 1;
    }
  }
  const [chosen, bits, place] = columns.map((column) => column.subarray(0, count)) as Columns;
  return { seconds: chosen, traits: bits, template: place, templates: templates.names, closed };
}

type Columns = [Uint32Array, Uint32Array, Uint32Array];

/** The same rows in the order of their seconds. */
export function fastestFirst(rows: DayRows): DayRows {
  const { values, places } = ascending(rows.seconds);
  const [traitBits, template] = [new Uint32Array(places.length), new Uint32Array(places.length)];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    traitBits[at] = rows.traits[place] ?? 0;
    template[at] = rows.template[place] ?? 0;
  }
  return { ...rows, seconds: values, traits: traitBits, template };
}

/** One numbering for the templates of all days. */
class TemplatePlaces {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  /** By a day's own numbering; 0 stays none. */
  placesOf(own: readonly string[]): Uint32Array {
    const places = new Uint32Array(own.length + 1);
    for (const [index, name] of own.entries()) {
      const known = this.#places.get(name);
      const place = known ?? this.names.push(name);
      if (known === undefined) this.#places.set(name, place);
      places[index + 1] = place;
    }
    return places;
  }
}

/** The traits `hour` and `day` of each quarter of a UTC day, by the clocks there; -1 for days not asked for. */
function timeTraits(midnight: number, { from, to }: NumbersFilter, timeZone: string): Int32Array {
  const [first, last] = [Date.parse(from) / dayMs, Date.parse(to) / dayMs];
  const start = offsetAt(midnight, timeZone);
  const even = start === offsetAt(midnight + dayMs, timeZone);
  return Int32Array.from({ length: quartersPerDay }, (_, quarter) => {
    const at = midnight + quarter * quarterMs;
    const hour = Math.floor((at + (even ? start : offsetAt(at, timeZone))) / hourMs);
    const day = Math.floor(hour / 24);
    if (day < first || day > last) return -1;
    // The epoch was a Thursday.
    return (((hour + 72) % 168) << traits.hour.shift) | ((day - first) << traits.day.shift);
  });
}
