import { type DayTotal, rowField, wordsPerRow } from './day-total';
import { isTeamTemplate } from './template';

/** Stands for every template that is the agent's own: the team learns that one was used, not which. */
export const ownTemplate = 'own';

const templateShift = 16;
const otherBits = 0xffff;

/** A day as the team may see it: of templates only the team's are told apart. */
export function sharedDay(total: DayTotal): DayTotal {
  const templates: string[] = [];
  const places = total.templates.map((id) => {
    const shared = isTeamTemplate({ id }) ? id : ownTemplate;
    const known = templates.indexOf(shared);
    return known < 0 ? templates.push(shared) : known + 1;
  });
  const rows = total.rows.slice();
  for (let at = 0; at < rows.length; at += wordsPerRow) {
    const head = rows[at] ?? 0;
    rows[at] = ((head & otherBits) | ((places[rowField.template(head) - 1] ?? 0) << templateShift)) >>> 0;
  }
  return { day: total.day, templates, rows };
}

/**
 * One day of one agent as several browsers counted it. A reply that two of them saw has the same quarter of an hour,
 * platform and seconds in both, and counts once.
 */
export function joinBrowsers(totals: readonly DayTotal[]): DayTotal[] {
  const byDay = new Map<string, DayTotal[]>();
  for (const total of totals) byDay.set(total.day, [...(byDay.get(total.day) ?? []), total]);
  return [...byDay.values()].flatMap((same) => {
    const held = new Map<string, number>();
    return same.length === 1 ? same : same.map((total) => withoutHeld(total, held));
  });
}

/** The rows beyond those in `held`, which takes them in. */
function withoutHeld(total: DayTotal, held: Map<string, number>): DayTotal {
  const own = new Map<string, number>();
  const kept: number[] = [];
  for (let at = 0; at < total.rows.length; at += wordsPerRow) {
    const [head = 0, waited = 0] = total.rows.subarray(at, at + 2);
    const reply = [rowField.quarter(head), rowField.platform(head), rowField.closed(head), waited].join(' ');
    const nth = (own.get(reply) ?? 0) + 1;
    own.set(reply, nth);
    if (nth > (held.get(reply) ?? 0)) kept.push(...total.rows.subarray(at, at + wordsPerRow));
  }
  for (const [reply, count] of own) held.set(reply, Math.max(count, held.get(reply) ?? 0));
  return { ...total, rows: Uint32Array.from(kept) };
}
