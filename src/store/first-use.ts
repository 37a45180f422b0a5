import type { Template } from '../domain/template';
import type { Database } from './database';
import { putStoreNote } from './health';
import { makeInstall, readInstall } from './install';
import type { Install } from './records';
import type { Found, SecondCopy } from './second-copy';
import { putSettings } from './settings';
import { putTemplate } from './templates';
import type { WriteTx } from './transaction';

/** What a new install starts with, made when it is needed. */
export type Starters = () => readonly Template[];

/**
 * Makes sure that the database is ready: a new install gets the starter templates, once; a database that was lost
 * gets its templates and settings back from the second copy. Never starts anew where a copy says that there was more.
 */
export async function prepareFirstUse(
  db: Database,
  copy: SecondCopy,
  starters: Starters,
  now: number,
): Promise<Install> {
  const known = await db.read(['install'], readInstall);
  if (known) return known;
  const found = await copy.find();
  const fill = found.kind === 'none' ? starters() : [];
  return db.write(['install', 'templates', 'settings', 'health'], 'strict', async (tx) => {
    const meanwhile = await readInstall(tx);
    if (meanwhile) return meanwhile;
    const install = makeInstall(now, found.kind === 'whole' ? found.snapshot.revision + 1 : 1);
    await tx.put('install', install);
    // Templates without an install record: only that record was damaged.
    if ((await tx.count('templates')) > 0) return install;
    for (const template of fill) await putTemplate(tx, template);
    await bringBack(tx, found, now);
    return install;
  });
}

async function bringBack(tx: WriteTx, found: Found, now: number): Promise<void> {
  if (found.kind === 'none') return;
  if (found.kind === 'damaged') return putStoreNote(tx, { what: 'lost', count: found.count, at: now });
  const { templates, settings } = found.snapshot;
  for (const template of templates) await putTemplate(tx, template);
  await putSettings(tx, settings);
  await putStoreNote(tx, { what: 'restored', count: templates.length, at: now });
}
