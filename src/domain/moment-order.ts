import type { Moment, Precision } from './moment';

const day = 86_400_000;
/** No message on any of the platforms is older; a time before it (1970) is no time. */
export const oldestTime = Date.UTC(2004, 0, 1);

/** Best first. */
const ranks: readonly Precision[] = ['exact', 'seen', 'minute', 'at-least'];

/** The weaker of two precisions. */
export function weaker(a: Precision, b: Precision): Precision {
  return ranks.indexOf(a) >= ranks.indexOf(b) ? a : b;
}

/** The last instant at which it may have happened. */
export function latest(moment: Moment): number {
  return moment.precision === 'minute' ? moment.at + 59_999 : moment.at;
}

function earliest(moment: Moment): number {
  return moment.precision === 'at-least' ? Number.NEGATIVE_INFINITY : moment.at;
}

/** `true` when both may be the same instant. */
export function mayCoincide(a: Moment, b: Moment): boolean {
  return earliest(a) <= latest(b) && earliest(b) <= latest(a);
}

/** The same, known only as an upper bound. */
export function asBound(moment: Moment, now: number): Moment {
  return { at: Math.min(latest(moment), now), precision: 'at-least' };
}

/** Two readings of one start: the earlier one, or of two that agree the more precise one. */
export function betterStart(a: Moment, b: Moment): Moment {
  if (!mayCoincide(a, b)) return a.at <= b.at ? a : b;
  if (a.precision === b.precision) return a.at <= b.at ? a : b;
  return weaker(a.precision, b.precision) === a.precision ? b : a;
}

/**
 * `true` when it surely happened after `instant`. A bound alone comes from a label without a clock, which is as coarse
 * as a day, and from a week on coarser: "today" read at noon bounds a message of the morning by noon.
 */
export function surelyAfter(moment: Moment, instant: number, now: number): boolean {
  if (moment.precision !== 'at-least') return moment.at > instant;
  return now - moment.at < 6 * day && moment.at - day > instant;
}
