import type { Handlers } from '../bridge/answer';
import { type AskedOf, calls } from '../contract/calls';
import type { ConversationRef, SeenMessage, ShownMessage } from '../domain/conversation';
import { messageKind } from '../domain/message-kind';
import { observeMessages, observeRow, observeSent, type WaitChange, type WaitState } from '../domain/wait';
import { onceOnly } from '../store/once';
import { readSettings } from '../store/settings';
import { bookStores, type Entered, enterSighting, type Sighting } from './conversation-book';
import type { Services } from './services';

type ConversationHandlers = Pick<
  Handlers,
  'conversations/observe' | 'conversations/rows' | 'conversations/sent'
>;

/** Takes in what pages see of conversations; clocks come out. */
export function conversationHandlers(services: Services): ConversationHandlers {
  return {
    'conversations/observe': async (observation, tab) => {
      const { conversation, url, reachesStart } = observation;
      const seen = { messages: observation.messages.map(seenMessage), reachesStart };
      const change = (state: WaitState): WaitChange => observeMessages(state, seen, services.now());
      const [entered] = await enterAll(services, [await sighting(services, conversation, url, change)]);
      const known = entered?.conversation ?? null;
      if (tab !== null && known !== null) services.later(() => services.tabs.note(tab, known));
      return entered?.wait ?? null;
    },
    'conversations/rows': async ({ rows }) => {
      const seen = rows.map(async (row) => {
        const change = (state: WaitState): WaitChange => observeRow(state, row, services.now());
        return { ...(await sighting(services, row.conversation, row.url, change)), fromRow: true };
      });
      return (await enterAll(services, await Promise.all(seen))).map(({ wait }) => wait);
    },
    'conversations/sent': (asked) => enterSent(services, asked),
  };
}

function seenMessage({ direction, system, text, moment }: ShownMessage): SeenMessage {
  return { direction, kind: system ? 'system' : messageKind(text, direction), moment };
}

async function sighting(
  { identity }: Services,
  ref: ConversationRef,
  url: string | null,
  change: Sighting['change'],
): Promise<Sighting> {
  return { ref, keys: await identity.keysOf(ref), url, change };
}

async function enterAll(services: Services, sightings: readonly Sighting[]): Promise<Entered[]> {
  const entered = await services.store.write(bookStores, 'relaxed', async (tx) => {
    const settings = await readSettings(tx);
    const all: Entered[] = [];
    for (const seen of sightings) all.push(await enterSighting(tx, seen, settings, services.now()));
    return all;
  });
  if (entered.some(({ news }) => news)) tellOfWaits(services);
  return entered;
}

async function enterSent(services: Services, asked: AskedOf<'conversations/sent'>): Promise<null> {
  const { once, conversation, template } = asked;
  // A page's clock is the same as ours, but its word is not.
  const at = Math.min(asked.at, services.now());
  const seen = await sighting(services, conversation, null, (state) => observeSent(state, at));
  const known = template === null ? null : await services.library.get(template);
  const sent = { template, promotion: known?.purpose === 'promotion', at };
  let news = false;
  await services.store.write([...bookStores, 'once'], 'relaxed', (tx) =>
    onceOnly(tx, { id: once, at: services.now(), answer: calls['conversations/sent'].answer }, async () => {
      const settings = await readSettings(tx);
      const entered = await enterSighting(tx, { ...seen, sent }, settings, services.now());
      news = entered.news;
      return null;
    }),
  );
  if (news) tellOfWaits(services);
  return null;
}

/** Lists and badge have something new to show. */
export function tellOfWaits({ later, announce, showWaits }: Services): void {
  later(() => announce('conversations'));
  later(showWaits);
}
