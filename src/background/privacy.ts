import type { Handlers } from '../bridge/answer';
import { type AnswerOf, type AskedOf, newsTopics } from '../contract/calls';
import { platformIds } from '../domain/platform';
import { findContacts, type KnownContact } from '../store/contacts';
import { countDays } from '../store/days';
import { contactStores, eraseAll, eraseContact, everyStore } from '../store/erase';
import { readInstall } from '../store/install';
import type { StoreName } from '../store/records';
import type { Services } from './services';
import { leaveTeam } from './team-membership';

type PrivacyHandlers = Pick<Handlers, Extract<keyof Handlers, `privacy/${string}`>>;

/** Keeps hashes of different installs apart, and answers of calls that were carried out: nobody's data. */
const ownMachinery: readonly StoreName[] = ['install', 'once'];

/** Answers with what is kept, hands it out, and erases it. */
export function privacyHandlers(services: Services): PrivacyHandlers {
  return {
    'privacy/stored': () => countStored(services),
    'privacy/contacts': (asked) => knownContacts(services, asked),
    'privacy/erase-contact': (asked) => forgetContact(services, asked),
    'privacy/erase-all': () => forgetAll(services),
    'privacy/export': () => exportAll(services),
  };
}

function countStored({ store }: Services): Promise<AnswerOf<'privacy/stored'>> {
  return store.read(everyStore, async (tx) => {
    const conversations = await tx.all('conversations');
    return {
      ...{ templates: await tx.count('templates'), binned: await tx.count('bin') },
      waiting: conversations.filter(({ state }) => state.open !== null).length,
      conversations: conversations.length,
      ...{ replies: await tx.count('replies'), days: await countDays(tx) },
      ...{ notes: await tx.count('notes'), sent: await tx.count('sentTemplates') },
      setAside: await tx.count('quarantine'),
    };
  });
}

async function knownContacts(
  { store, identity }: Services,
  { query }: AskedOf<'privacy/contacts'>,
): Promise<AnswerOf<'privacy/contacts'>> {
  // Who is no longer named here is still found by exactly the name or handle that the hash was made of.
  const keys = await Promise.all(
    platformIds.map((platform) =>
      identity.keysOf({
        ...{ platform, thread: null, handle: query, name: query },
        ...{ ambiguousName: false, group: false, request: false },
      }),
    ),
  );
  const found = await store.read(contactStores, (tx) => findContacts(tx, query, keys.flat()));
  return found.map(shown).slice(0, 50);
}

function shown({ conversation, record, note, replies }: KnownContact): AnswerOf<'privacy/contacts'>[number] {
  const waits = (record?.state.open ?? null) !== null;
  return {
    conversation,
    platform: record?.platform ?? null,
    name: record?.name ?? null,
    waits,
    note,
    replies,
  };
}

async function forgetContact(
  { store, later, announce, showWaits }: Services,
  { conversation }: AskedOf<'privacy/erase-contact'>,
): Promise<null> {
  await store.write(contactStores, 'strict', (tx) => eraseContact(tx, conversation));
  later(async () => {
    await announce('conversations');
    await showWaits();
  });
  return null;
}

async function forgetAll(services: Services): Promise<null> {
  const { store, identity, library, later, announce, showWaits, now } = services;
  // The sign-in first: it stands elsewhere.
  await leaveTeam(services);
  await store.eraseAll((tx, starters) => eraseAll(tx, starters, now()));
  identity.forget();
  library.forget();
  later(async () => {
    for (const topic of newsTopics) await announce(topic);
    await showWaits();
    await store.copyNow();
  });
  return null;
}

function exportAll({ store, now }: Services): Promise<{ text: string }> {
  const stores = everyStore.filter((name) => !ownMachinery.includes(name));
  return store.read(everyStore, async (tx) => {
    const entries = await Promise.all(stores.map(async (name) => [name, await tx.all(name)] as const));
    const madeAt = new Date(now()).toISOString();
    const { revision } = (await readInstall(tx)) ?? { revision: 0 };
    const whole = {
      format: 'riposte-data',
      version: 1,
      madeAt,
      revision,
      stores: Object.fromEntries(entries),
    };
    return { text: JSON.stringify(whole, plainNumbers, 1) };
  });
}

/** Rows of a day's figures as a plain list. */
function plainNumbers(_key: string, value: unknown): unknown {
  return value instanceof Uint32Array ? [...value] : value;
}
