import type { ConversationRef } from './conversation';
import { csvText } from './csv';
import { weaker } from './moment-order';
import { officeMs } from './office-hours';
import type { Reply } from './reply';
import type { Settings } from './settings';
import type { EndedWait } from './wait';
import { targetMs } from './wait-view';

/** Below this many replies a figure would say more than is known (`rules.md` 8.1). */
export const enoughReplies = 10;

/** Figures over replies, in seconds; `null` where there is not enough data. */
export interface Summary {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Meta's way: the mean of the fastest 90 % (`rules.md` 5). */
  readonly fastest90Mean: number | null;
  /** Share, 0 to 1. */
  readonly withinTarget: number | null;
  /** Share of first replies, 0 to 1. */
  readonly firstReplies: number | null;
}

/** The middle one, or between the two in the middle. */
function middleOf(sorted: readonly number[]): number {
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? low;
  return (low + high) / 2;
}

/** The time within which nine of ten were answered: one that occurred. */
function nineOfTen(sorted: readonly number[]): number {
  return sorted[Math.ceil((sorted.length * 9) / 10) - 1] ?? 0;
}

/** `figure` says which time: by the clock on the wall, or in office hours. */
export function summarize(
  replies: readonly Reply[],
  figure: 'waitSeconds' | 'officeSeconds' = 'waitSeconds',
): Summary {
  const count = replies.length;
  if (count < enoughReplies) {
    return { count, median: null, p90: null, fastest90Mean: null, withinTarget: null, firstReplies: null };
  }
  const sorted = replies.map((reply) => reply[figure]).sort((a, b) => a - b);
  const fastest = sorted.slice(0, count - Math.floor(count / 10));
  return {
    count,
    median: middleOf(sorted),
    p90: nineOfTen(sorted),
    fastest90Mean: fastest.reduce((sum, seconds) => sum + seconds, 0) / fastest.length,
    withinTarget: replies.filter((reply) => reply.withinTarget).length / count,
    firstReplies: replies.filter((reply) => reply.firstReply).length / count,
  };
}

/** The record of a wait that a human reply ended. `id` is the same for the same wait; `conversation` a salted hash. */
export function buildReply(
  ended: EndedWait,
  about: {
    readonly id: string;
    readonly conversation: string;
    readonly platform: ConversationRef['platform'];
    readonly template: string | null;
  },
  settings: Settings,
): Reply {
  const { start, end } = ended;
  const office = officeMs(start.at, end.at, settings.officeHours);
  return {
    id: about.id,
    platform: about.platform,
    conversation: about.conversation,
    waitStartedAt: start.at,
    repliedAt: end.at,
    waitSeconds: Math.round(Math.max(0, end.at - start.at) / 1000),
    officeSeconds: Math.round(office / 1000),
    precision: weaker(start.precision, end.precision),
    firstReply: ended.first,
    withinTarget: office <= targetMs(about.platform, settings),
    template: about.template,
  };
}

/** The columns of `design.md` 5, in their order. */
const columns: readonly (readonly [name: string, value: (reply: Reply) => string])[] = [
  ['replied_at', (reply) => new Date(reply.repliedAt).toISOString()],
  ['platform', (reply) => reply.platform],
  ['conversation', (reply) => reply.conversation],
  ['wait_started_at', (reply) => new Date(reply.waitStartedAt).toISOString()],
  ['wait_seconds', (reply) => String(reply.waitSeconds)],
  ['office_seconds', (reply) => String(reply.officeSeconds)],
  ['precision', (reply) => reply.precision],
  ['first_reply', (reply) => String(reply.firstReply)],
  ['within_target', (reply) => String(reply.withinTarget)],
  ['template', (reply) => reply.template ?? ''],
];

/** Replies as CSV: a header, one line each, CRLF. Times are ISO 8601 in UTC. */
export function repliesToCsv(replies: readonly Reply[]): string {
  return csvText([
    columns.map(([name]) => name),
    ...replies.map((reply) => columns.map(([, value]) => value(reply))),
  ]);
}
