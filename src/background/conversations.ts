import type { Handlers } from '../bridge/answer';
import { type AskedOf, calls, type Waiting } from '../contract/calls';
import type { ConversationRef, SeenMessage, ShownMessage, WaitView } from '../domain/conversation';
import { messageKind } from '../domain/message-kind';
import {
  dismiss,
  observeMessages,
  observeRow,
  observeSent,
  snooze,
  type WaitChange,
  type WaitState,
} from '../domain/wait';
import { compareUrgency } from '../domain/wait-view';
import { putConversation, readConversation } from '../store/conversations';
import { onceOnly } from '../store/once';
import { readSettings } from '../store/settings';
import { bookStores, type Entered, enterSighting, type Sighting } from './conversation-book';
import type { Services } from './services';
import { readWaits, waitStores } from './waits';

type ConversationHandlers = Pick<Handlers, Extract<keyof Handlers, `conversations/${string}`>>;

/** Answers everything about waits: what pages see goes in, clocks and lists come out. */
export function conversationHandlers(services: Services): ConversationHandlers {
  return {
    'conversations/observe': async (observation) => {
      const { conversation, url, reachesStart } = observation;
      const seen = { messages: observation.messages.map(seenMessage), reachesStart };
      const change = (state: WaitState): WaitChange => observeMessages(state, seen, services.now());
      const [wait = null] = await enterAll(services, [await sighting(services, conversation, url, change)]);
      return wait;
    },
    'conversations/rows': async ({ rows }) => {
      const seen = rows.map(async (row) => {
        const change = (state: WaitState): WaitChange => observeRow(state, row, services.now());
        return { ...(await sighting(services, row.conversation, row.url, change)), fromRow: true };
      });
      return enterAll(services, await Promise.all(seen));
    },
    'conversations/sent': (asked) => enterSent(services, asked),
    'conversations/waiting': () => listWaiting(services),
    'conversations/snooze': ({ conversation, until }) =>
      changeWait(services, conversation, (state) => snooze(state, until)),
    'conversations/dismiss': ({ conversation }) =>
      changeWait(services, conversation, (state) => dismiss(state, services.now())),
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

async function enterAll(services: Services, sightings: readonly Sighting[]): Promise<(WaitView | null)[]> {
  const entered = await services.store.write(bookStores, 'relaxed', async (tx) => {
    const settings = await readSettings(tx);
    const all: Entered[] = [];
    for (const seen of sightings) all.push(await enterSighting(tx, seen, settings, services.now()));
    return all;
  });
  if (entered.some(({ news }) => news)) tellOfWaits(services);
  return entered.map(({ wait }) => wait);
}

async function enterSent(services: Services, asked: AskedOf<'conversations/sent'>): Promise<null> {
  const { once, conversation, template } = asked;
  // A page's clock is the same as ours, but its word is not.
  const at = Math.min(Math.round(asked.at), services.now());
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

async function listWaiting({ store, now }: Services): Promise<Waiting[]> {
  const waits = await store.read(waitStores, readWaits);
  return waits.map(({ waiting }) => waiting).sort((a, b) => compareUrgency(a.wait, b.wait, now()));
}

/** Changes a wait that is on; one that has ended meanwhile stays as it is. */
async function changeWait(
  services: Services,
  hash: string,
  change: (state: WaitState) => WaitState,
): Promise<null> {
  const changed = await services.store.write(['conversations'], 'relaxed', async (tx) => {
    const record = await readConversation(tx, hash);
    if (!record?.state.open) return false;
    await putConversation(tx, { ...record, state: change(record.state) });
    return true;
  });
  if (changed) tellOfWaits(services);
  return null;
}

function tellOfWaits({ later, announce, showWaits }: Services): void {
  later(() => announce('conversations'));
  later(showWaits);
}
