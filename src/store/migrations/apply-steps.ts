import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Step } from './step';

type UpgradeTx = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Takes an opening database from one version to the next ones. When a step throws, the version change is taken
 * back, the old database stays as it was, and opening fails.
 */
export async function applySteps(
  db: IDBPDatabase<unknown>,
  tx: UpgradeTx,
  from: number,
  steps: readonly Step[],
): Promise<void> {
  // An upgrade that is taken back is told by the opening that fails.
  tx.done.catch(() => undefined);
  try {
    for (const step of steps.filter(({ to }) => to > from)) await applyStep(db, tx, step);
  } catch {
    tx.abort();
  }
}

async function applyStep(db: IDBPDatabase<unknown>, tx: UpgradeTx, step: Step): Promise<void> {
  for (const { name, keyPath, indexes } of step.create) {
    const store = db.createObjectStore(name, keyPath === null ? { autoIncrement: true } : { keyPath });
    for (const { name, keyPath, multiEntry = false } of indexes)
      store.createIndex(name, keyPath, { multiEntry });
  }
  for (const { from, into, make } of step.derive ?? []) {
    for (const old of await tx.objectStore(from).getAll()) {
      const made = make(old);
      if (made !== null) await tx.objectStore(into).put(made);
    }
  }
  for (const [name, change] of Object.entries(step.change)) await changeRecords(tx, name, change);
  for (const name of step.drop) db.deleteObjectStore(name);
}

async function changeRecords(tx: UpgradeTx, name: string, change: (old: unknown) => unknown): Promise<void> {
  let cursor = await tx.objectStore(name).openCursor();
  while (cursor) {
    const changed = change(cursor.value);
    if (changed === null) await cursor.delete();
    else if (changed !== cursor.value) await cursor.update(changed);
    cursor = await cursor.continue();
  }
}
