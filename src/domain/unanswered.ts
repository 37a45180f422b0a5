import type { SeenMessage } from './conversation';
import type { Moment } from './moment';
import { asBound, betterStart, latest, mayCoincide, surelyAfter } from './moment-order';
import type { SaneMessage } from './seen-order';
import type { OpenWait, WaitState } from './wait';

const day = 86_400_000;
const minute = 60_000;

/** Unanswered messages as one look at a conversation shows them. */
interface Run {
  readonly start: Moment;
  /** `null` while the times in sight do not tell. */
  readonly first: boolean | null;
  /** Closing messages stand between our last answer and the start. */
  readonly afterThanks: boolean;
  /** Nothing older can hide above. */
  readonly certain: boolean;
}

export function newest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

export function lastOf(
  messages: readonly SaneMessage[],
  from: SaneMessage['from'],
  evenClosing = true,
): SaneMessage | null {
  return messages.findLast((message) => message.from === from && (evenClosing || !message.closing)) ?? null;
}

/** Index of the last message of ours before `end`, or -1. */
function ourLastBefore(messages: readonly SaneMessage[], end: number): number {
  return messages.slice(0, end).findLastIndex((message) => message.from === 'us');
}

/**
 * The inbound messages of `messages[0..end)` that no message of ours follows, as a wait. `null` when none opens one:
 * closing messages after an answer of ours, messages that were dismissed or answered before.
 */
export function runBefore(
  messages: readonly SaneMessage[],
  end: number,
  state: WaitState,
  reachesStart: boolean,
  now: number,
): Run | null {
  const ours = ourLastBefore(messages, end);
  const answeredAt = hiddenAnswer(messages[ours] ?? null, state);
  // With the past out of sight, thanks are taken for thanks: they hardly ever begin a conversation.
  const begins = reachesStart && ours < 0 && state.lastOutboundAt === null;
  const at = messages.findIndex(
    (message, index) =>
      index > ours &&
      index < end &&
      (begins || !message.closing) &&
      (answeredAt === null || message.moment.at > answeredAt) &&
      (state.dismissedAt === null || surelyAfter(message.moment, state.dismissedAt, now)),
  );
  const start = messages[at];
  if (!start) return null;
  const certain = reachesStart || ours >= 0 || isSettledBefore(messages[0], state);
  const before = messages[at - 1];
  return {
    start: certain ? start.moment : asBound(start.moment, now),
    first: certain ? isFirst(start, before ?? null, reachesStart) : null,
    afterThanks: at - 1 > ours,
    certain,
  };
}

/** Whether there was a day of silence before it, as far as bounds let it be known. */
function isFirst(start: SaneMessage, before: SaneMessage | null, reachesStart: boolean): boolean | null {
  if (!before) return reachesStart ? true : null;
  if (start.moment.precision === 'at-least') return null;
  if (start.moment.at - latest(before.moment) >= day) return true;
  return before.moment.precision === 'at-least' ? null : false;
}

/** When we answered last, if that answer is remembered but cannot be the one in sight. */
function hiddenAnswer(seen: SaneMessage | null, state: WaitState): number | null {
  if (state.lastOutboundAt === null) return null;
  return seen && latest(seen.moment) >= state.lastOutboundAt ? null : state.lastOutboundAt;
}

/** `true` when a message is from before our last answer or a dismissal: what follows it is all there is. */
function isSettledBefore(message: SaneMessage | undefined, state: WaitState): boolean {
  const settled = newest(state.lastOutboundAt, state.dismissedAt);
  return message !== undefined && settled !== null && latest(message.moment) <= settled;
}

/** Index of the first message of ours after the remembered start, or -1 while there is none in sight. */
export function answerTo(open: OpenWait, messages: readonly SaneMessage[]): number {
  // A row shows the newest message, so the last one up to then is the one it told of; what answers stands below it.
  const told = open.fromRow
    ? messages.findLastIndex(({ from, moment }) => from === 'contact' && moment.at <= open.start.at)
    : -1;
  if (told >= 0) return messages.findIndex(({ from }, index) => from === 'us' && index > told);
  const ours = ourLastBefore(messages, messages.length);
  const isItsMessage = (message: SaneMessage): boolean =>
    message.from === 'contact' && mayCoincide(message.moment, open.start);
  // Thanks below a message of ours, in the same labelled minute, did not begin the wait.
  const began = (message: SaneMessage): boolean =>
    isItsMessage(message) && (open.fromRow || !message.closing);
  if (messages.some((message, index) => index > ours && began(message))) return -1;
  return messages.findIndex((message, index) => {
    if (message.from !== 'us') return false;
    if (message.moment.precision !== 'at-least') return latest(message.moment) >= open.start.at;
    return message.moment.at >= open.start.at && messages.slice(0, index).some(isItsMessage);
  });
}

/** The open wait with what this look adds to it. */
export function joined(open: OpenWait, run: Run, messages: readonly SaneMessage[]): OpenWait {
  const last = messages.at(-1);
  // A list row's label is to the minute at best, and its bound the end of that minute; the message itself is exact.
  const slack = open.start.precision === 'at-least' ? minute : 0;
  const reachesOpen = last !== undefined && latest(last.moment) + slack >= open.start.at;
  // Between an older part of the conversation and the remembered message an answer of ours may hide.
  if (!reachesOpen && latest(run.start) < open.start.at) return open;
  // All since our last answer is in sight: an earlier start that it does not show was thanks, or a label's minute.
  const isWhole =
    run.certain && reachesOpen && (!mayCoincide(open.start, run.start) || (open.fromRow && run.afterThanks));
  return {
    start: isWhole ? run.start : betterStart(open.start, run.start),
    first: run.first ?? open.first,
    snoozedUntil: open.snoozedUntil,
    fromRow: false,
  };
}

/** `true` when the row that opened the wait turns out to have shown a closing message. */
export function wasOnlyClosing(open: OpenWait, messages: readonly SaneMessage[]): boolean {
  const ours = ourLastBefore(messages, messages.length);
  if (ours < 0 || !open.fromRow) return false;
  const rest = messages.slice(ours + 1);
  return (
    rest.length > 0 && rest.every(({ closing }) => closing) && rest.some((one) => isTold(one.moment, open))
  );
}

/** `true` when the row that opened the wait turns out to have shown a reaction or a line by the site. */
export function wasOnlyLine(open: OpenWait, messages: readonly SeenMessage[]): boolean {
  const last = messages.at(-1);
  if (!open.fromRow || !last || last.kind === 'text' || last.kind === 'closing') return false;
  return isTold(last.moment, open);
}

/** Whether the row can have told of what was said then. Short relative labels in lists may be a little stale. */
function isTold(moment: Moment, open: OpenWait): boolean {
  return latest(moment) + 2 * minute >= open.start.at;
}

/** When our last message left. A bound is tightened by the message after it, lest it hide that one later. */
export function outboundAt(outbound: SaneMessage, messages: readonly SaneMessage[]): number {
  const next = messages[messages.indexOf(outbound) + 1];
  if (outbound.moment.precision !== 'at-least' || !next) return outbound.moment.at;
  return Math.min(outbound.moment.at, next.moment.at);
}

/**
 * A message known to be newer than all in sight: it waits since then or longer. `null` where our answer in sight was
 * known already: then what follows it was judged.
 */
export function hiddenRun(before: WaitState, messages: readonly SaneMessage[]): OpenWait | null {
  const at = before.lastInboundAt;
  const answeredAt = lastOf(messages, 'us')?.moment.at ?? 0;
  const isInSight = messages.some((message) => at !== null && latest(message.moment) >= at);
  if (at === null || isInSight || (before.lastOutboundAt ?? 0) >= answeredAt) return null;
  const fromRow = before.lastInboundFromRow;
  return { start: { at, precision: 'at-least' }, first: false, snoozedUntil: null, fromRow };
}
