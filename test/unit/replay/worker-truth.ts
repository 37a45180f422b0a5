import type { OfficeHours } from '../../../src/domain/settings';
import { plainOfficeMs } from './truth';
import type { Event } from './worker-year';
import type { TrueConversation } from './year';

const day = 86_400_000;
const minute = 60_000;

/** One wait as the numbers must have it. */
export interface TrueReply {
  readonly conversation: string;
  readonly platform: TrueConversation['platform'];
  readonly outcome: 'replied' | 'closed';
  readonly start: number;
  readonly end: number;
  readonly waitSeconds: number;
  readonly officeSeconds: number;
  readonly firstReply: boolean;
  readonly withinTarget: boolean;
  readonly template: string | null;
}

/** How the agent measures from some moment on. */
export interface Rule {
  readonly from: number;
  readonly hours: OfficeHours;
  readonly targetMinutes: number;
}

interface Open {
  readonly start: number;
  readonly first: boolean;
}

/**
 * Every wait of one conversation that a page of ours saw while it was on, from all that was said and done, by
 * `rules.md` 8.1 in its plainest form. A wait is measured by the rule of the moment in which its end was first seen.
 */
export function trueReplies(
  conversation: TrueConversation,
  events: readonly Event[],
  rules: readonly Rule[],
): TrueReply[] {
  const { id, platform } = conversation;
  const replies: TrueReply[] = [];
  const looks = events.filter(({ what }) => what === 'look' || what === 'sent').map(({ at }) => at);
  const end = (open: Open, at: number, outcome: TrueReply['outcome'], template: string | null): void => {
    const seenAt = looks.find((look) => look >= at) ?? Number.POSITIVE_INFINITY;
    const isSeen = looks.some((look) => look >= open.start && look < at);
    if (!isSeen || (outcome === 'replied' && seenAt === Number.POSITIVE_INFINITY)) return;
    const rule = rules.findLast(({ from }) => from <= seenAt) ?? rules[0];
    if (!rule) throw new Error('no rule');
    const office = rule.hours.enabled ? plainOfficeMs(open.start, at, rule.hours) : at - open.start;
    replies.push({
      ...{ conversation: id, platform, outcome, template, start: open.start, end: at },
      waitSeconds: Math.round((at - open.start) / 1000),
      officeSeconds: outcome === 'closed' ? 0 : Math.round(office / 1000),
      firstReply: open.first,
      withinTarget: outcome === 'replied' && office <= rule.targetMinutes * minute,
    });
  };
  const story = [
    ...conversation.messages.map((message) => ({ at: message.at, message, event: null })),
    ...events
      .filter(({ what }) => what === 'dismiss')
      .map((event) => ({ at: event.at, message: null, event })),
  ].sort((a, b) => a.at - b.at);
  let open: Open | null = null;
  let lastAt: number | null = null;
  let spoke = false;
  for (const { at, message } of story) {
    if (!message) {
      if (open) end(open, at, 'closed', null);
      open = null;
      continue;
    }
    if (message.kind !== 'text' && message.kind !== 'closing') continue;
    if (message.from === 'us') {
      const sent = events.find((event) => event.what === 'sent' && event.at === at);
      if (open) end(open, at, 'replied', sent?.what === 'sent' ? sent.template : null);
      open = null;
      spoke = true;
    } else if (!open && !(message.kind === 'closing' && spoke)) {
      open = { start: at, first: lastAt === null || at - lastAt >= day };
    }
    lastAt = at;
  }
  return replies;
}
