import type { OfficeHours, OfficeSpan } from './settings';
import { isTimeZone, offsetAt } from './zone';

const minute = 60_000;
const day = 86_400_000;
/** An office that opens within no year from now never opens. */
const horizon = 400 * day;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Spans of one day in milliseconds from midnight, in order, overlaps joined. A span that ends before it starts is empty. */
function stretchesOf(spans: readonly OfficeSpan[]): readonly Stretch[] {
  const sorted = spans
    .map((span) => ({ from: minutesOf(span.from) * minute, to: minutesOf(span.to) * minute }))
    .filter((stretch) => stretch.to > stretch.from)
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const stretch of sorted) {
    const last = joined.at(-1);
    if (last && stretch.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else joined.push(stretch);
  }
  return joined;
}

/** Parts of `from`..`to` in which clocks run evenly: cut where summer time begins or ends. */
function* evenParts(
  from: number,
  to: number,
  timeZone: string,
): Generator<{ readonly part: Stretch; readonly offset: number }> {
  let start = from;
  let offset = offsetAt(from, timeZone);
  for (let probe = from; probe < to; ) {
    const next = Math.min(probe + day, to);
    const nextOffset = offsetAt(next, timeZone);
    if (nextOffset !== offset) {
      const change = changeBetween(probe, next, offset, timeZone);
      yield { part: { from: start, to: change }, offset };
      start = change;
      offset = offsetAt(change, timeZone);
      probe = change;
    } else probe = next;
  }
  if (start < to) yield { part: { from: start, to }, offset };
}

/** First instant after `low` at which the offset is no longer `offset`; at `high` it is not. */
function changeBetween(low: number, high: number, offset: number, timeZone: string): number {
  let same = low;
  let other = high;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle, timeZone) === offset) same = middle;
    else other = middle;
  }
  return other;
}

/** Office time between two instants, oldest first. Wall time rules: an hour lived twice counts twice. */
function* openStretches(from: number, to: number, hours: OfficeHours): Generator<Stretch> {
  // A zone that an older browser does not know falls back to its own, as an empty one does.
  const timeZone = isTimeZone(hours.timeZone) ? hours.timeZone : '';
  const week = hours.week.map(stretchesOf);
  const holidays = new Set(hours.holidays);
  for (const { part, offset } of evenParts(from, to, timeZone)) {
    const firstDay = Math.floor((part.from + offset) / day) * day;
    for (let midnight = firstDay; midnight - offset < part.to; midnight += day) {
      const date = new Date(midnight);
      if (holidays.has(date.toISOString().slice(0, 10))) continue;
      for (const open of week[(date.getUTCDay() + 6) % 7] ?? []) {
        const start = Math.max(part.from, midnight + open.from - offset);
        const end = Math.min(part.to, midnight + open.to - offset);
        if (end > start) yield { from: start, to: end };
      }
    }
  }
}

/** Office milliseconds between two instants; the plain difference while office hours are off. Never negative. */
export function officeMs(from: number, to: number, hours: OfficeHours): number {
  if (to <= from) return 0;
  if (!hours.enabled) return to - from;
  let sum = 0;
  for (const open of openStretches(from, to, hours)) sum += open.to - open.from;
  return sum;
}

/**
 * The first instant at which `targetMs` of office time have passed since `start` (a message at night starts at the
 * next opening, `rules.md` 8.1); `null` when the office does not open for so long within 400 days.
 */
export function dueAt(start: number, targetMs: number, hours: OfficeHours): number | null {
  if (!hours.enabled) return start + targetMs;
  let left = targetMs;
  for (const open of openStretches(start, start + horizon, hours)) {
    if (open.to - open.from >= left) return open.from + left;
    left -= open.to - open.from;
  }
  return null;
}

/**
 * The latest start of a wait whose target is over now: every older one with that target is late, every younger one is
 * not (`dueAt`). `null` when none is that began within 400 days.
 */
export function lateSince(now: number, targetMs: number, hours: OfficeHours): number | null {
  if (!hours.enabled) return now - targetMs;
  const isLate = (start: number): boolean => officeMs(start, now, hours) >= targetMs;
  let span = Math.max(1, targetMs);
  while (span < horizon && !isLate(now - span)) span *= 2;
  let late = now - Math.min(span, horizon);
  if (!isLate(late)) return null;
  for (let early = now; early - late > 1; ) {
    const middle = Math.floor((late + early) / 2);
    if (isLate(middle)) late = middle;
    else early = middle;
  }
  return late;
}
