import type { RecordOf } from './records';
import type { ReadTx, WriteTx } from './transaction';

export type SentTemplate = RecordOf<'sentTemplates'>;

/** Remembers that a template went to a contact; a later time replaces an earlier one. */
export async function noteSent(tx: WriteTx, sent: Omit<SentTemplate, 'id'>): Promise<void> {
  const id = `${sent.conversation}.${sent.template}`;
  const before = await tx.get('sentTemplates', id);
  if (!before || before.at < sent.at) await tx.put('sentTemplates', { ...sent, id });
}

/** Every template that went to a contact, with the last time it did. */
export function readSent(tx: ReadTx, conversation: string): Promise<SentTemplate[]> {
  return tx.allBy('sentTemplates', 'conversation', conversation);
}

/** Gives what went to one conversation to another that turned out to be the same. */
export async function moveSent(tx: WriteTx, from: string, to: string): Promise<void> {
  for (const sent of await readSent(tx, from)) {
    await tx.remove('sentTemplates', sent.id);
    await noteSent(tx, { ...sent, conversation: to });
  }
}
