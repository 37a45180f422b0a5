import type { RecordOf } from './records';
import type { ReadTx, WriteTx } from './transaction';

/** What the agent keeps about a contact, by field; empty for nothing. */
export async function readNote(tx: ReadTx, conversation: string): Promise<Readonly<Record<string, string>>> {
  return (await tx.get('notes', conversation))?.fields ?? {};
}

/** Keeps a note; one without fields is taken away. */
export async function putNote(tx: WriteTx, note: RecordOf<'notes'>): Promise<void> {
  if (Object.keys(note.fields).length === 0) await tx.remove('notes', note.conversation);
  else await tx.put('notes', note);
}

/** Gives the note of one conversation to another that turned out to be the same; what is there stays. */
export async function moveNote(tx: WriteTx, from: string, to: string): Promise<void> {
  const [old, kept] = await Promise.all([tx.get('notes', from), tx.get('notes', to)]);
  if (!old) return;
  const updatedAt = Math.max(old.updatedAt, kept?.updatedAt ?? 0);
  await tx.put('notes', { conversation: to, fields: { ...old.fields, ...kept?.fields }, updatedAt });
  await tx.remove('notes', from);
}
