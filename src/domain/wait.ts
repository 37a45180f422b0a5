import type { SeenMessage } from './conversation';
import type { Moment } from './moment';
import { asBound, betterStart, latest, mayCoincide, surelyAfter } from './moment-order';
import { boundedBy, type SaneMessage, saneMessages } from './seen-order';

const day = 86_400_000;
const minute = 60_000;

/** A wait that is on: from the oldest unanswered inbound message. */
export interface OpenWait {
  readonly start: Moment;
  readonly snoozedUntil: number | null;
  /** No message from either side for 24 h before; `false` while that is not known. */
  readonly first: boolean;
}

/** What is remembered per conversation between observations. Instants in milliseconds since the epoch. */
export interface WaitState {
  readonly open: OpenWait | null;
  /** Newest known, of any precision. */
  readonly lastInboundAt: number | null;
  readonly lastOutboundAt: number | null;
  /** "No reply needed": inbound messages up to then open nothing. */
  readonly dismissedAt: number | null;
}

export interface EndedWait {
  readonly start: Moment;
  readonly end: Moment;
  readonly first: boolean;
}

/** What an observation did: the state to remember, and the remembered wait if a human reply ended it. */
export interface WaitChange {
  readonly state: WaitState;
  readonly ended: EndedWait | null;
}

export const noWait: WaitState = { open: null, lastInboundAt: null, lastOutboundAt: null, dismissedAt: null };

/** Unanswered messages as one look at a conversation shows them. */
interface Run {
  readonly start: Moment;
  readonly first: boolean;
  /** Nothing older can hide above. */
  readonly certain: boolean;
}

function newest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function lastOf(
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
function runBefore(
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
    first: certain && (before ? start.moment.at - latest(before.moment) >= day : reachesStart),
    certain,
  };
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
function answerTo(open: OpenWait, messages: readonly SaneMessage[]): number {
  const ours = ourLastBefore(messages, messages.length);
  const isItsMessage = (message: SaneMessage): boolean =>
    message.from === 'contact' && mayCoincide(message.moment, open.start);
  if (messages.some((message, index) => index > ours && isItsMessage(message))) return -1;
  return messages.findIndex((message, index) => {
    if (message.from !== 'us') return false;
    if (message.moment.precision !== 'at-least') return latest(message.moment) >= open.start.at;
    return message.moment.at >= open.start.at && messages.slice(0, index).some(isItsMessage);
  });
}

/** The open wait with what this look adds to it. */
function joined(open: OpenWait, run: Run, messages: readonly SaneMessage[]): OpenWait {
  const last = messages.at(-1);
  const reachesOpen = last !== undefined && latest(last.moment) >= open.start.at;
  // Between an older part of the conversation and the remembered message an answer of ours may hide.
  if (!reachesOpen && latest(run.start) < open.start.at) return open;
  return {
    start: betterStart(open.start, run.start),
    first: run.certain ? run.first : open.first,
    snoozedUntil: open.snoozedUntil,
  };
}

/** `true` when the wait was opened by what turns out to be a closing message (a list row cannot tell). */
function wasOnlyClosing(open: OpenWait, messages: readonly SaneMessage[]): boolean {
  const ours = ourLastBefore(messages, messages.length);
  if (ours < 0) return false;
  const rest = messages.slice(ours + 1);
  // Short relative labels in lists may be a little stale.
  const loose = (moment: Moment): boolean => latest(moment) + 2 * minute >= open.start.at;
  return rest.length > 0 && rest.every((message) => message.closing) && rest.some((m) => loose(m.moment));
}

/** A new inbound message wakes a snoozed wait. */
function woken(open: OpenWait, newestInbound: Moment | null, state: WaitState): OpenWait {
  if (open.snoozedUntil === null || newestInbound === null || newestInbound.precision === 'at-least')
    return open;
  const isNew = state.lastInboundAt === null || newestInbound.at > state.lastInboundAt + minute;
  return isNew ? { ...open, snoozedUntil: null } : open;
}

/** What one look at a conversation changes. Seeing the same again changes nothing. */
export function observeMessages(
  state: WaitState,
  observation: { readonly messages: readonly SeenMessage[]; readonly reachesStart: boolean },
  now: number,
): WaitChange {
  const messages = saneMessages(observation.messages, now);
  const run = runBefore(messages, messages.length, state, observation.reachesStart, now);
  const outbound = lastOf(messages, 'us');
  // Thanks count as known once they are seen to follow a message of ours: until then they are not judged.
  const inbound = lastOf(messages, 'contact', outbound !== null);
  const remembered = {
    ...state,
    lastInboundAt: newest(state.lastInboundAt, inbound?.moment.at ?? null),
    lastOutboundAt: newest(state.lastOutboundAt, outbound ? outboundAt(outbound, messages) : null),
  };
  const fresh: OpenWait | null = run && { start: run.start, first: run.first, snoozedUntil: null };
  const { open } = state;
  if (!open) return { state: { ...remembered, open: fresh }, ended: null };

  const answer = answerTo(open, messages);
  const answered = messages[answer];
  if (answered) {
    const past = runBefore(
      messages,
      answer,
      { ...state, lastOutboundAt: null },
      observation.reachesStart,
      now,
    );
    const before = past ? joined(open, past, messages.slice(0, answer)) : open;
    return {
      state: { ...remembered, open: fresh ?? hiddenRun(state, messages) },
      ended: endedBy(before, answered.moment),
    };
  }
  if (run)
    return {
      state: { ...remembered, open: woken(joined(open, run, messages), inbound?.moment ?? null, state) },
      ended: null,
    };
  return { state: { ...remembered, open: wasOnlyClosing(open, messages) ? null : open }, ended: null };
}

/** When our last message left. A bound is tightened by the message after it, lest it hide that one later. */
function outboundAt(outbound: SaneMessage, messages: readonly SaneMessage[]): number {
  const next = messages[messages.indexOf(outbound) + 1];
  if (outbound.moment.precision !== 'at-least' || !next) return outbound.moment.at;
  return Math.min(outbound.moment.at, next.moment.at);
}

/**
 * A message known to be newer than all in sight: it waits since then or longer. `null` where our answer in sight was
 * known already: then what follows it was judged.
 */
function hiddenRun(before: WaitState, messages: readonly SaneMessage[]): OpenWait | null {
  const at = before.lastInboundAt;
  const answeredAt = lastOf(messages, 'us')?.moment.at ?? 0;
  const isInSight = messages.some((message) => at !== null && latest(message.moment) >= at);
  if (at === null || isInSight || (before.lastOutboundAt ?? 0) >= answeredAt) return null;
  return { start: { at, precision: 'at-least' }, first: false, snoozedUntil: null };
}

function endedBy(open: OpenWait, end: Moment): EndedWait {
  return {
    start: open.start,
    end: end.at >= open.start.at ? end : { at: open.start.at, precision: end.precision },
    first: open.first,
  };
}

/**
 * What a conversation list says. It shows only the newest message and not what kind it is, so a wait that it opens
 * is a bound, and its word that we spoke last may mean an automatic reply: it ends the wait but is not remembered
 * as our answer, so that the open conversation can correct it.
 */
export function observeRow(
  state: WaitState,
  row: {
    readonly unread: boolean;
    readonly lastFrom: 'contact' | 'us' | 'unknown';
    readonly newest: Moment | null;
  },
  now: number,
): WaitChange {
  const moment = row.newest && boundedBy(row.newest, now);
  const { open } = state;
  if (row.lastFrom === 'us') {
    if (!open || !moment || latest(moment) < open.start.at) return { state, ended: null };
    return { state: { ...state, open: null }, ended: endedBy(open, moment) };
  }
  // An unread mark is never set by a message of ours.
  if (row.lastFrom === 'unknown' && !row.unread) return { state, ended: null };
  const known = { ...state, lastInboundAt: rowInboundAt(state, moment) };
  if (open) {
    const bound = moment && asBound(moment, now);
    const start =
      bound && bound.at < open.start.at && open.start.precision === 'at-least' ? bound : open.start;
    return {
      state: { ...known, open: { ...woken(open, row.unread ? moment : null, state), start } },
      ended: null,
    };
  }
  if (!opensFromRow(state, row.unread, moment, now)) return { state, ended: null };
  const start = moment ? asBound(moment, now) : ({ at: now, precision: 'at-least' } as const);
  return { state: { ...known, open: { start, first: false, snoozedUntil: null } }, ended: null };
}

function rowInboundAt(state: WaitState, moment: Moment | null): number | null {
  return moment && moment.precision !== 'at-least'
    ? newest(state.lastInboundAt, moment.at)
    : state.lastInboundAt;
}

/**
 * A read row opens a wait only for a day: older ones were left on purpose, or hold thanks that were read. A message
 * that was judged in the open conversation, answered or dismissed opens nothing.
 */
function opensFromRow(state: WaitState, unread: boolean, moment: Moment | null, now: number): boolean {
  if (!moment) return unread && state.dismissedAt === null && state.lastInboundAt === null;
  if (state.dismissedAt !== null && !surelyAfter(moment, state.dismissedAt, now)) return false;
  const judged = state.lastInboundAt;
  if (unread) {
    const isNew = judged === null || moment.at > judged + (moment.precision === 'minute' ? minute : 0);
    return isNew && (state.lastOutboundAt === null || latest(moment) > state.lastOutboundAt);
  }
  return (
    now - moment.at < day &&
    (judged === null || surelyAfter(moment, judged + minute, now)) &&
    (state.lastOutboundAt === null || moment.at > state.lastOutboundAt)
  );
}

/** Our message left at `at`, as the page confirmed: ends the wait. */
export function observeSent(state: WaitState, at: number): WaitChange {
  const sent = { ...state, lastOutboundAt: newest(state.lastOutboundAt, at) };
  const { open } = state;
  // Word of an old message that comes late ends no newer wait.
  if (!open || at < open.start.at) return { state: sent, ended: null };
  return { state: { ...sent, open: null }, ended: endedBy(open, { at, precision: 'exact' }) };
}

/** Takes the wait off the lists until then, or until a new message; the wait itself runs on. `null` wakes it. */
export function snooze(state: WaitState, until: number | null): WaitState {
  return state.open ? { ...state, open: { ...state.open, snoozedUntil: until } } : state;
}

/** "No reply needed": ends the wait without a reply. */
export function dismiss(state: WaitState, now: number): WaitState {
  return { ...state, open: null, dismissedAt: newest(state.dismissedAt, now) };
}
