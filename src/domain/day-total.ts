import type { PlatformId } from './platform';
import type { Reply } from './reply';

/**
 * What counts of one UTC day: a row of three words for each reply, and nothing that tells of whom. Rows are exact,
 * so totals of days add up to exact figures however they are cut; an agent's zone is applied when they are read.
 */
export interface DayTotal {
  /** `YYYY-MM-DD`, UTC, of the reply. */
  readonly day: string;
  /** Templates that rows of this day name; row value 0 is none, 1 the first of these. */
  readonly templates: readonly string[];
  readonly rows: Uint32Array<ArrayBuffer>;
}

/**
 * How a wait ended: with a reply, or with "no reply needed", which counts for no reply time (`rules.md` 8.1).
 * A row of the second kind has the day, platform and length of the wait.
 */
export type Outcome = 'replied' | 'closed';

/** A wait that ended, as far as totals keep it. */
export interface CountedWait {
  readonly endedAt: number;
  readonly platform: PlatformId;
  readonly template: string | null;
  readonly waitSeconds: number;
  readonly officeSeconds: number;
  readonly precision: Reply['precision'];
  readonly firstReply: boolean;
  readonly withinTarget: boolean;
  readonly outcome: Outcome;
}

/** The days of a month that is over, in one record: a year is then read in a dozen pieces. */
export interface MonthTotal {
  /** `YYYY-MM`, UTC. */
  readonly month: string;
  /** Oldest first, each once; those without a wait may be left out. */
  readonly days: readonly DayTotal[];
}

export const wordsPerRow = 3;
export const quarterMs = 900_000;
/** Place in this list is what rows hold: add at the end only. */
export const platformCodes = ['instagram', 'facebook', 'x', 'linkedin', 'tiktok', 'whatsapp'] as const;
const mostTemplates = 0xffff;
const mostSeconds = 0xffff_ffff;
/** Place in this list is what rows hold. */
const precisionCodes = ['exact', 'seen', 'minute', 'at-least'] as const;

/** The day total that an instant belongs to. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The month total that a day, `YYYY-MM-DD`, belongs to. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function emptyDay(day: string): DayTotal {
  return { day, templates: [], rows: new Uint32Array() };
}

export function countedReply(reply: Reply): CountedWait {
  return { ...reply, endedAt: reply.repliedAt, outcome: 'replied' };
}

/** The day with these waits added; all ended on it. */
export function withWaits(total: DayTotal, waits: readonly CountedWait[]): DayTotal {
  const templates = [...total.templates];
  const places = placesIn(templates);
  const rows = new Uint32Array(total.rows.length + waits.length * wordsPerRow);
  rows.set(total.rows);
  let at = total.rows.length;
  for (const wait of waits) {
    takePlace(wait.template, templates, places);
    rows.set(rowOf(wait, places), at);
    at += wordsPerRow;
  }
  return { day: total.day, templates, rows };
}

/** The day without one such wait; the day itself when it holds none. */
export function withoutWait(total: DayTotal, wait: CountedWait): DayTotal {
  const places = placesIn(total.templates);
  if (wait.template !== null && !places.has(wait.template)) return total;
  const wanted = rowOf(wait, places);
  const { rows } = total;
  for (let at = 0; at < rows.length; at += wordsPerRow) {
    if (!wanted.every((word, index) => rows[at + index] === word)) continue;
    const kept = new Uint32Array(rows.length - wordsPerRow);
    kept.set(rows.subarray(0, at));
    kept.set(rows.subarray(at + wordsPerRow), at);
    return { ...total, rows: kept };
  }
  return total;
}

/** One total for each day, oldest first, with the rows of all that were given for it. */
export function joinDays(totals: readonly DayTotal[]): DayTotal[] {
  const byDay = new Map<string, DayTotal>();
  for (const total of totals) {
    const known = byDay.get(total.day);
    byDay.set(total.day, known ? withRows(known, total) : total);
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day with the rows of another total of it, which numbers its templates its own way. */
function withRows(total: DayTotal, other: DayTotal): DayTotal {
  const templates = [...total.templates];
  const places = placesIn(templates);
  const added = other.rows.slice();
  for (let at = 0; at < added.length; at += wordsPerRow) {
    const head = added[at] ?? 0;
    const place = takePlace(other.templates[rowField.template(head) - 1] ?? null, templates, places);
    added[at] = ((head & 0xffff) | (place << 16)) >>> 0;
  }
  const rows = new Uint32Array(total.rows.length + added.length);
  rows.set(total.rows);
  rows.set(added, total.rows.length);
  return { day: total.day, templates, rows };
}

/** What rows hold for a template, which gets a place when it has none and there is room. */
function takePlace(template: string | null, templates: string[], places: Map<string, number>): number {
  if (template === null) return 0;
  const known = places.get(template);
  if (known !== undefined || templates.length >= mostTemplates) return known ?? 0;
  places.set(template, templates.push(template));
  return templates.length;
}

/** What rows hold for each template. */
function placesIn(templates: readonly string[]): Map<string, number> {
  return new Map(templates.map((template, index) => [template, index + 1]));
}

/** From the lowest bit: quarter of the day 7, platform 4, first 1, within target 1, precision 2, outcome 1, template 16. */
function rowOf(wait: CountedWait, places: ReadonlyMap<string, number>): readonly [number, number, number] {
  const template = wait.template === null ? 0 : (places.get(wait.template) ?? 0);
  const head =
    (Math.floor((wait.endedAt % 86_400_000) / quarterMs) |
      (platformCodes.indexOf(wait.platform) << 7) |
      (Number(wait.firstReply) << 11) |
      (Number(wait.withinTarget) << 12) |
      (precisionCodes.indexOf(wait.precision) << 13) |
      (Number(wait.outcome === 'closed') << 15) |
      (template << 16)) >>>
    0;
  return [head, bounded(wait.waitSeconds), bounded(wait.officeSeconds)];
}

function bounded(seconds: number): number {
  return Math.min(mostSeconds, Math.max(0, Math.round(seconds)));
}

/** Reads one field of a row's first word. */
export const rowField = {
  quarter: (head: number): number => head & 0x7f,
  platform: (head: number): number => (head >>> 7) & 0xf,
  first: (head: number): number => (head >>> 11) & 1,
  within: (head: number): number => (head >>> 12) & 1,
  precision: (head: number): number => (head >>> 13) & 3,
  closed: (head: number): number => (head >>> 15) & 1,
  template: (head: number): number => head >>> 16,
  /** Platform, first and within together, as they stand in the word. */
  kind: (head: number): number => (head >>> 7) & 0x3f,
} as const;
