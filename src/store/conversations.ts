import type { ConversationRecord } from './records';
import type { ReadTx, WriteTx } from './transaction';

export function readConversation(tx: ReadTx, hash: string): Promise<ConversationRecord | null> {
  return tx.get('conversations', hash);
}

/** Every conversation that goes by one of these keys, each once. */
export async function readByKeys(tx: ReadTx, keys: readonly string[]): Promise<ConversationRecord[]> {
  const found = await Promise.all(keys.map((key) => tx.allBy('conversations', 'keys', key)));
  return [...new Map(found.flat().map((record) => [record.hash, record])).values()];
}

/** Conversations with a wait that is on, longest first: all, or the first `count` that began no later than `latest`. */
export function readWaiting(
  tx: ReadTx,
  latest: number | null = null,
  count?: number,
): Promise<ConversationRecord[]> {
  const range = latest === null ? null : IDBKeyRange.upperBound(latest);
  return tx.allBy('conversations', 'waitingSince', range, count);
}

/** Name and address go with the wait (`design.md` 3, promise 2). */
export function putConversation(tx: WriteTx, record: ConversationRecord): Promise<void> {
  return tx.put('conversations', record.state.open ? record : { ...record, name: null, url: null });
}

export function removeConversation(tx: WriteTx, hash: string): Promise<void> {
  return tx.remove('conversations', hash);
}
