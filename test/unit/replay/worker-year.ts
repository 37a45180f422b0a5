import { Chance, makeYear, type TrueConversation, type TrueMessage } from './year';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Templates that replies are made from. */
export const someTemplates = ['tpl-late', 'tpl-thanks', 'tpl-refund'] as const;

/** What happens in one conversation, as the worker hears of it. */
export type Event = { readonly at: number; readonly conversation: TrueConversation } & (
  | { readonly what: 'look'; readonly tab: number; readonly docked: boolean }
  | { readonly what: 'row'; readonly message: TrueMessage }
  | { readonly what: 'sent'; readonly template: string | null }
  | { readonly what: 'snooze'; readonly until: number }
  | { readonly what: 'dismiss' }
);

/**
 * A year of so many messages, each at a whole minute of its own, so that a label to the minute tells the true time,
 * and everything that two tabs of ours see and do in it, in the order of time.
 */
export function makeEvents(seed: number, messages: number): Event[] {
  const year = makeYear(seed, messages).map((conversation) => ({
    ...conversation,
    messages: toMinutes(conversation.messages),
  }));
  return year
    .flatMap((conversation, index) => eventsOf(conversation, new Chance(seed + index)))
    .sort((a, b) => a.at - b.at);
}

function toMinutes(messages: readonly TrueMessage[]): TrueMessage[] {
  let last = 0;
  return messages.map((message) => {
    last = Math.max(last + minute, Math.floor(message.at / minute) * minute);
    return { ...message, at: last };
  });
}

function eventsOf(conversation: TrueConversation, chance: Chance): Event[] {
  const events: Event[] = [];
  const look = (at: number): void => {
    events.push({ at, conversation, what: 'look', tab: chance.is(0.5) ? 7 : 8, docked: chance.is(0.2) });
  };
  for (const [index, message] of conversation.messages.entries()) {
    const { at, from, kind, phone } = message;
    const next = conversation.messages[index + 1];
    if (from === 'us' && kind === 'text' && !phone) {
      look(at - 20 * second);
      const template = chance.is(0.5) ? (someTemplates[chance.between(0, 3)] ?? null) : null;
      events.push({ at, conversation, what: 'sent', template });
      if (chance.is(0.7)) look(at + second);
    } else if (chance.is(from === 'us' ? 0.5 : 0.4)) {
      // Who sees a row of a reaction alone cannot tell whether it was about an answer from elsewhere.
      if (kind === 'reaction') look(at - second);
      // The list is redrawn before the conversation is.
      if (from === 'contact' && chance.is(0.5))
        events.push({ at: at + second, conversation, what: 'row', message });
      look(at + 2 * second);
      if (chance.is(0.2)) look(at + 3 * second);
    }
    const quiet = (next?.at ?? Number.POSITIVE_INFINITY) - at;
    if (from === 'contact' && quiet > 3 * hour && chance.is(0.3)) {
      look(at + hour);
      const decision = chance.is(0.5) ? 'snooze' : 'dismiss';
      events.push({ at: at + hour + second, conversation, what: decision, until: at + 2 * hour });
    }
  }
  return events;
}
