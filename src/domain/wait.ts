import type { SeenMessage } from './conversation';
import type { Moment } from './moment';
import { asBound, latest, surelyAfter } from './moment-order';
import { boundedBy, type SaneMessage, saneMessages } from './seen-order';
import {
  answerTo,
  hiddenRun,
  joined,
  lastOf,
  outboundAt,
  runBefore,
  wasOnlyClosing,
  wasOnlyLine,
} from './unanswered';

const day = 86_400_000;
const minute = 60_000;

/** A wait that is on: from the oldest unanswered inbound message. */
export interface OpenWait {
  readonly start: Moment;
  readonly snoozedUntil: number | null;
  /** No message from either side for 24 h before; `false` while that is not known. */
  readonly first: boolean;
  /** Only a list row told of it, which does not say what kind of message it was: it may have been thanks. */
  readonly fromRow: boolean;
}

/** What is remembered per conversation between observations. Instants in milliseconds since the epoch. */
export interface WaitState {
  readonly open: OpenWait | null;
  /** Newest known, of any precision. */
  readonly lastInboundAt: number | null;
  /** Only a list row told of the newest inbound message, and not what kind it was. */
  readonly lastInboundFromRow: boolean;
  readonly lastOutboundAt: number | null;
  /** `lastOutboundAt` is only the latest it can have been: the page did not say when, or not yet. */
  readonly lastOutboundIsBound: boolean;
  /** "No reply needed": inbound messages up to then open nothing. */
  readonly dismissedAt: number | null;
  /** What the last "no reply needed" ended, so that it can be taken back; `before` is the `dismissedAt` until then. */
  readonly dismissed: { readonly open: OpenWait; readonly before: number | null } | null;
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

export const noWait: WaitState = {
  open: null,
  lastInboundAt: null,
  lastInboundFromRow: false,
  lastOutboundAt: null,
  lastOutboundIsBound: false,
  dismissedAt: null,
  dismissed: null,
};

/** A new inbound message wakes a snoozed wait. */
function woken(open: OpenWait, newestInbound: Moment | null, state: WaitState): OpenWait {
  if (open.snoozedUntil === null || !newestInbound) return open;
  if (newestInbound.precision === 'at-least') return open;
  const isNew = state.lastInboundAt === null || newestInbound.at > state.lastInboundAt + minute;
  return isNew ? { ...open, snoozedUntil: null } : open;
}

/**
 * Sites write the time beside a message later than the message, so our last one may be remembered as just sent. Once
 * the time stands there it counts: a message that came in between must not pass for answered.
 */
function withTrueOutbound(state: WaitState, messages: readonly SaneMessage[]): WaitState {
  const outbound = lastOf(messages, 'us');
  if (!state.lastOutboundIsBound || !outbound || outbound.moment.precision === 'at-least') return state;
  return { ...state, lastOutboundAt: outbound.moment.at, lastOutboundIsBound: false };
}

function withOutbound(state: WaitState, at: number | null, isBound: boolean): WaitState {
  const known = state.lastOutboundAt;
  if (at === null || (known !== null && known >= at)) return state;
  return { ...state, lastOutboundAt: at, lastOutboundIsBound: isBound };
}

function withInbound(state: WaitState, at: number | null, fromRow: boolean): WaitState {
  const known = state.lastInboundAt;
  if (at === null || (known !== null && (known > at || (known === at && fromRow)))) return state;
  return { ...state, lastInboundAt: at, lastInboundFromRow: fromRow };
}

/** What one look at a conversation changes. Seeing the same again changes nothing. */
export function observeMessages(
  before: WaitState,
  observation: { readonly messages: readonly SeenMessage[]; readonly reachesStart: boolean },
  now: number,
): WaitChange {
  const messages = saneMessages(observation.messages, now);
  const state = withTrueOutbound(before, messages);
  const run = runBefore(messages, messages.length, state, observation.reachesStart, now);
  const outbound = lastOf(messages, 'us');
  // Thanks count as known once they are seen to follow a message of ours: until then they are not judged.
  const inbound = lastOf(messages, 'contact', outbound !== null);
  const isBound = outbound?.moment.precision === 'at-least';
  const remembered = withInbound(
    withOutbound(state, outbound && outboundAt(outbound, messages), isBound),
    inbound?.moment.at ?? null,
    false,
  );
  const fresh: OpenWait | null = run && {
    start: run.start,
    first: run.first ?? false,
    snoozedUntil: null,
    fromRow: false,
  };
  const { open } = state;
  if (!open) return { state: { ...remembered, open: fresh }, ended: null };

  const answer = answerTo(open, messages);
  const answered = messages[answer];
  if (!answered) {
    const isNone = wasOnlyClosing(open, messages) || wasOnlyLine(open, observation.messages);
    const kept = isNone ? null : open;
    const next = run ? woken(joined(open, run, messages), inbound?.moment ?? null, state) : kept;
    return { state: { ...remembered, open: next }, ended: null };
  }
  // A row that told of something newer than our known answer told of no message: a reaction, which nobody answers.
  const isKnown = open.fromRow && answered.moment.at <= (state.lastOutboundAt ?? 0);
  const isNone = isKnown || wasOnlyClosing(open, messages.slice(0, answer));
  const past = runBefore(messages, answer, state, observation.reachesStart, now);
  const whole = past ? joined(open, past, messages.slice(0, answer)) : open;
  const next = fresh ?? hiddenRun(state, messages);
  return { state: { ...remembered, open: next }, ended: isNone ? null : endedBy(whole, answered.moment) };
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
    // The row shows our newest message; the one that answered may have come before it.
    return { state: { ...state, open: null }, ended: endedBy(open, asBound(moment, now)) };
  }
  // An unread mark is never set by a message of ours.
  if (row.lastFrom === 'unknown' && !row.unread) return { state, ended: null };
  const known = withInbound(state, moment?.precision === 'at-least' ? null : (moment?.at ?? null), true);
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
  return {
    state: { ...known, open: { start, first: false, snoozedUntil: null, fromRow: true } },
    ended: null,
  };
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
  const sent = withOutbound(state, at, false);
  const { open } = state;
  // Word of an old message that comes late ends no newer wait.
  if (!open || at < open.start.at) return { state: sent, ended: null };
  return { state: { ...sent, open: null }, ended: endedBy(open, { at, precision: 'exact' }) };
}
