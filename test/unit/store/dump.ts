import { openDB } from 'idb';

/** Everything in the database, by store, as it is kept. */
export async function dump(name = 'riposte'): Promise<Record<string, unknown[]>> {
  const db = await openDB(name);
  const content: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) content[store] = await db.getAll(store);
  db.close();
  return content;
}

/** Writes raw records past every check, as damage would. */
export async function damage(
  records: readonly { readonly store: string; readonly value: unknown }[],
  name = 'riposte',
) {
  const db = await openDB(name);
  for (const { store, value } of records) await db.put(store, value);
  db.close();
}
