import type { Template } from '../domain/template';
import { makeInstall, readInstall } from './install';
import { recordShapes, type StoreName } from './records';
import { readSent } from './sent-templates';
import { putTemplate } from './templates';
import type { WriteTx } from './transaction';

/** Stores in which something about one contact may stand. */
export const contactStores: readonly StoreName[] = ['conversations', 'replies', 'notes', 'sentTemplates'];

/** Every store there is. */
export const everyStore = Object.keys(recordShapes) as readonly StoreName[];

/** Erases all that is kept about one contact. Day totals stay: they hold figures, and nobody's. */
export async function eraseContact(tx: WriteTx, conversation: string): Promise<void> {
  const replies = await tx.allBy('replies', 'conversation', conversation);
  const sent = await readSent(tx, conversation);
  await tx.removeAll(
    'replies',
    replies.map(({ id }) => id),
  );
  await tx.removeAll(
    'sentTemplates',
    sent.map(({ id }) => id),
  );
  await tx.remove('notes', conversation);
  await tx.remove('conversations', conversation);
}

/**
 * Puts the store where a new install begins, under a new salt: what pages still know of old hashes fits nothing any
 * more. What an IT department rolled out stays. The revision goes on, so that nothing older is taken for current.
 */
export async function eraseAll(tx: WriteTx, starters: readonly Template[], now: number): Promise<void> {
  const [install, managed] = await Promise.all([readInstall(tx), tx.get('settings', 'managed')]);
  for (const store of everyStore) await tx.clear(store);
  await tx.put('install', makeInstall(now, (install?.revision ?? 0) + 1));
  if (managed) await tx.put('settings', managed);
  for (const template of starters) await putTemplate(tx, template);
}
