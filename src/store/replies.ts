import { countedReply } from '../domain/day-total';
import type { Reply } from '../domain/reply';
import { countWait, uncountWait } from './days';
import type { ReadTx, WriteTx } from './transaction';

/** The same wait has the same id wherever and however often its end is seen. */
export function replyId(conversation: string, waitStartedAt: number): string {
  return `${conversation}.${waitStartedAt}`;
}

export function readReply(tx: ReadTx, id: string): Promise<Reply | null> {
  return tx.get('replies', id);
}

/** Replies from `since` on and before `until`, oldest first. */
export function readReplies(tx: ReadTx, since: number, until: number): Promise<Reply[]> {
  return since < until
    ? tx.allBy('replies', 'repliedAt', IDBKeyRange.bound(since, until, false, true))
    : Promise.resolve([]);
}

/** Writes a reply unless that wait is counted already: the first word on it stands. */
export async function putReply(tx: WriteTx, reply: Reply): Promise<void> {
  if (await readReply(tx, reply.id)) return;
  await countWait(tx, countedReply(reply));
  await tx.put('replies', reply);
}

/** Names the template of a reply that has none yet. */
export async function creditReply(tx: WriteTx, id: string, template: string): Promise<void> {
  const reply = await readReply(tx, id);
  if (!reply || reply.template !== null) return;
  const credited = { ...reply, template };
  await uncountWait(tx, countedReply(reply));
  await countWait(tx, countedReply(credited));
  await tx.put('replies', credited);
}

/** Gives the replies of one conversation to another that turned out to be the same. */
export async function moveReplies(tx: WriteTx, from: string, to: string): Promise<void> {
  for (const reply of await tx.allBy('replies', 'conversation', from)) {
    await uncountWait(tx, countedReply(reply));
    await tx.remove('replies', reply.id);
    await putReply(tx, { ...reply, id: replyId(to, reply.waitStartedAt), conversation: to });
  }
}
