import type { ConversationRef, WaitView } from '../domain/conversation';
import { buildReply } from '../domain/numbers';
import type { Settings } from '../domain/settings';
import { noWait, type WaitChange, type WaitState } from '../domain/wait';
import { boundedState } from '../domain/wait-clock';
import { viewWait } from '../domain/wait-view';
import { putConversation, readByKeys } from '../store/conversations';
import { totalStores } from '../store/days';
import type { ConversationRecord, StoreName } from '../store/records';
import { creditReply, putReply, replyId } from '../store/replies';
import { noteSent } from '../store/sent-templates';
import type { WriteTx } from '../store/transaction';
import { joinConversations, joinKeys } from './join-conversations';
import { hashIn, resolveConversation } from './resolve-conversation';

/** What a page says about one conversation, ready for the book. */
export interface Sighting {
  readonly ref: ConversationRef;
  /** From `Identity.keysOf`. */
  readonly keys: readonly string[];
  readonly url: string | null;
  readonly change: (state: WaitState) => WaitChange;
  /** A list row does not tell whether its folder holds requests; what an open conversation said stands. */
  readonly fromRow?: boolean;
  /** The template that our message was made from, where the page says so, and when it left. */
  readonly sent?: {
    readonly template: string | null;
    readonly promotion: boolean;
    readonly at: number;
  };
}

export interface Entered {
  /** Its salted hash; `null` while nobody can tell which conversation it is. */
  readonly conversation: string | null;
  readonly wait: WaitView | null;
  /** `true` when lists and badge have something new to show. */
  readonly news: boolean;
}

/** Stores that `enterSighting` needs in its transaction. */
export const bookStores: readonly StoreName[] = [
  'conversations',
  'replies',
  ...totalStores,
  'notes',
  'sentTemplates',
  'settings',
];

/** A page may tell of the message before it tells of the template; these belong together. */
const creditMs = 2 * 60_000;
/** A record that nothing changes is touched this often, so that it is not purged. */
const touchMs = 3_600_000;

/** Brings what a page saw into the records: finds the conversation, moves its wait on, counts a reply that ended it. */
export async function enterSighting(
  tx: WriteTx,
  seen: Sighting,
  settings: Settings,
  now: number,
): Promise<Entered> {
  const resolved = resolveConversation(seen.keys, await readByKeys(tx, seen.keys));
  const [strongest] = seen.keys;
  if (resolved.kind === 'unclear' || strongest === undefined)
    return { conversation: null, wait: null, news: false };
  const stored = resolved.kind === 'known' ? resolved.record : null;
  const before =
    resolved.kind === 'known'
      ? await joinConversations(tx, resolved.record, resolved.same)
      : newRecord(strongest, seen.ref, seen.keys, now);
  const { state, ended } = seen.change(boundedState(before.state, now));
  const after: ConversationRecord = {
    ...before,
    keys: joinKeys(before.keys, seen.keys),
    state,
    request: seen.ref.request || (seen.fromRow === true && before.request),
    name: state.open ? (seen.ref.name ?? before.name) : null,
    url: state.open ? (seen.url ?? before.url) : null,
  };
  if (ended) {
    const id = replyId(after.hash, ended.start.at);
    const about = {
      id,
      conversation: after.hash,
      platform: after.platform,
      template: seen.sent?.template ?? null,
    };
    await putReply(tx, buildReply(ended, about, settings));
    after.lastReply = { id, repliedAt: ended.end.at, told: seen.sent !== undefined };
  } else if (seen.sent) after.lastReply = await creditLate(tx, after.lastReply, seen.sent);
  if (seen.sent?.template) {
    const { template, promotion, at } = seen.sent;
    await noteSent(tx, { conversation: after.hash, template, promotion, at });
  }
  const changed = !isEqual(stored, after);
  if (changed || now - after.seenAt > touchMs) await putConversation(tx, { ...after, seenAt: now });
  return {
    conversation: after.hash,
    wait: viewWait(state, after, settings),
    news: changed && isNews(stored, after),
  };
}

/** A record of a conversation of which nothing is known but its keys, the strongest first. */
export function newRecord(
  strongest: string,
  ref: ConversationRef,
  keys: readonly string[],
  now: number,
): ConversationRecord {
  return {
    hash: hashIn(strongest),
    platform: ref.platform,
    keys: [...keys],
    state: noWait,
    request: ref.request,
    name: null,
    url: null,
    lastReply: null,
    notifiedAt: null,
    seenAt: now,
  };
}

/**
 * The message was seen, and counted, before the page could say which template it was made from. Only the first such
 * word is about that message: the agent may send another soon after.
 */
async function creditLate(
  tx: WriteTx,
  reply: ConversationRecord['lastReply'],
  sent: NonNullable<Sighting['sent']>,
): Promise<ConversationRecord['lastReply']> {
  if (!reply || reply.told || Math.abs(sent.at - reply.repliedAt) > creditMs) return reply;
  if (sent.template) await creditReply(tx, reply.id, sent.template);
  return { ...reply, told: true };
}

/** A conversation of which nothing is known yet is not worth a record. */
function isEqual(stored: ConversationRecord | null, after: ConversationRecord): boolean {
  return stored ? isSame(stored, after) : isSame(after.state, noWait);
}

function isNews(stored: ConversationRecord | null, after: ConversationRecord): boolean {
  return !isSame(shown(stored), shown(after));
}

function shown(record: ConversationRecord | null): unknown {
  return record?.state.open ? [record.state.open, record.name, record.url, record.request] : null;
}

/** Equal as data. Keys are sorted: a record read back has them in the order of its shape, a new one as it was made. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortedKeys) === JSON.stringify(b, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
