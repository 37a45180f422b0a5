import type { SeenMessage, SeenRow } from '../../../src/domain/conversation';
import type { Moment } from '../../../src/domain/moment';
import { Chance, type TrueConversation, type TrueMessage } from './year';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Messages that a page shows at most. */
export const inSight = 24;

/** What pages of ours saw of a conversation, in the order of time. */
export type Sight =
  | {
      readonly at: number;
      readonly what: 'look';
      readonly messages: readonly SeenMessage[];
      readonly reachesStart: boolean;
      readonly last: number;
    }
  | { readonly at: number; readonly what: 'row'; readonly row: Omit<SeenRow, 'conversation' | 'url'> }
  | { readonly at: number; readonly what: 'sent'; readonly sentAt: number };

/**
 * The sights of one conversation: tabs are closed at random, what was said on a phone is seen later or never, the
 * agent looks before each answer given here, and lists tell of new messages now and then.
 */
export function sightsOf(conversation: TrueConversation, seed: number): Sight[] {
  const chance = new Chance(seed);
  const { messages } = conversation;
  const sights: Sight[] = [];
  const look = (at: number): void => void sights.push(lookAt(conversation, at));
  messages.forEach((message, index) => {
    const next = messages[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    if (message.from === 'us' && !message.phone && message.kind === 'text') {
      const before = messages[index - 1]?.at ?? 0;
      look(message.at - Math.min(20 * second, Math.ceil((message.at - before) / 2)));
      sights.push({ at: message.at, what: 'sent', sentAt: message.at });
      if (message.at + 500 < next) look(message.at + 500);
      return;
    }
    // The tab is closed most of the time.
    if (chance.is(0.3) && message.at + 100 < next) {
      const seen = message.at + 100;
      if (chance.is(0.4)) sights.push({ at: seen, what: 'row', row: rowAt(conversation, index) });
      else look(seen);
    }
    const later = message.at + chance.delay(second, 3 * day);
    if (chance.is(0.2) && later < next) look(later);
  });
  const end = (messages.at(-1)?.at ?? 0) + hour;
  if (chance.is(0.8)) look(end);
  return sights.sort((a, b) => a.at - b.at);
}

function lookAt({ platform, messages }: TrueConversation, at: number): Sight {
  const said = messages.filter((message) => message.at <= at);
  const shown = said.slice(-inSight);
  return {
    at,
    what: 'look',
    messages: shown.map((message) => seen(message, platform)),
    reachesStart: said.length <= inSight,
    last: said.length - 1,
  };
}

function seen({ from, kind, at }: TrueMessage, platform: TrueConversation['platform']): SeenMessage {
  return { direction: from === 'us' ? 'outbound' : 'inbound', kind, moment: labelled(at, platform) };
}

/** Two platforms carry machine time, two label messages to the minute. */
function labelled(at: number, platform: TrueConversation['platform']): Moment {
  if (platform === 'instagram' || platform === 'x') return { at, precision: 'exact' };
  return { at: Math.floor(at / minute) * minute, precision: 'minute' };
}

function rowAt({ messages }: TrueConversation, index: number): Omit<SeenRow, 'conversation' | 'url'> {
  const newest = messages.slice(0, index + 1).findLast(({ kind }) => kind === 'text' || kind === 'closing');
  if (!newest) return { unread: false, lastFrom: 'unknown', newest: null };
  return {
    unread: newest.from === 'contact',
    lastFrom: newest.from,
    newest: { at: Math.floor(newest.at / minute) * minute, precision: 'minute' },
  };
}
