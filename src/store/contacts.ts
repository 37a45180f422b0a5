import { foldText } from '../domain/search-text';
import { readByKeys, readWaiting } from './conversations';
import type { ConversationRecord } from './records';
import type { ReadTx } from './transaction';

/** What is known about somebody; `record` is `null` where only a note is left. */
export interface KnownContact {
  readonly conversation: string;
  readonly record: ConversationRecord | null;
  readonly note: boolean;
  readonly replies: number;
}

/**
 * Who goes by `query`: contacts who wait under such a name, notes that hold it, and conversations whose `keys` are
 * those of exactly this name or handle, though the name itself is long forgotten.
 */
export async function findContacts(
  tx: ReadTx,
  query: string,
  keys: readonly string[],
): Promise<KnownContact[]> {
  const wanted = foldText(query);
  const [waiting, exact, notes] = await Promise.all([readWaiting(tx), readByKeys(tx, keys), tx.all('notes')]);
  const named = waiting.filter(({ name }) => name !== null && foldText(name).includes(wanted));
  const noted = notes.filter(({ fields }) =>
    Object.values(fields).some((value) => foldText(value).includes(wanted)),
  );
  const hashes = new Set([
    ...[...named, ...exact].map(({ hash }) => hash),
    ...noted.map(({ conversation }) => conversation),
  ]);
  return Promise.all([...hashes].map((hash) => describe(tx, hash)));
}

async function describe(tx: ReadTx, conversation: string): Promise<KnownContact> {
  const [record, note, replies] = await Promise.all([
    tx.get('conversations', conversation),
    tx.get('notes', conversation),
    tx.keysBy('replies', 'conversation', IDBKeyRange.only(conversation)),
  ]);
  return { conversation, record, note: note !== null, replies: replies.length };
}
