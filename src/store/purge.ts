import { dayOf } from '../domain/day-total';
import { removeAgentDays } from './agent-months';
import { onceMs } from './once';
import type { StoreName } from './records';
import { binMs } from './templates';
import type { WriteTx } from './transaction';
import { removeVersionsOf } from './versions';

const dayMs = 86_400_000;

export const purgedStores: readonly StoreName[] = [
  'once',
  'bin',
  'versions',
  'replies',
  'conversations',
  'sentTemplates',
  'quarantine',
  'agentMonths',
];

/** Removes what is too old to keep. A conversation stays while somebody waits in it. */
export async function purgeOld(tx: WriteTx, now: number, retentionDays: number): Promise<void> {
  const kept = now - retentionDays * dayMs;
  await removeBefore(tx, 'once', 'at', now - onceMs);
  await purgeBin(tx, now - binMs);
  await removeBefore(tx, 'replies', 'repliedAt', kept);
  await removeBefore(tx, 'sentTemplates', 'at', kept);
  const old = await tx.allBy('conversations', 'seenAt', IDBKeyRange.upperBound(kept, true));
  await tx.removeAll(
    'conversations',
    old.filter(({ state }) => !state.open).map(({ hash }) => hash),
  );
  await removeAgentDays(tx, dayOf(kept));
  await purgeQuarantine(tx, kept);
}

/** What is let go for good takes its former versions along. */
async function purgeBin(tx: WriteTx, before: number): Promise<void> {
  const keys = await tx.keysBy('bin', 'removedAt', IDBKeyRange.upperBound(before, true));
  await tx.removeAll('bin', keys);
  await removeVersionsOf(tx, keys.map(String));
}

/** Damaged records of the agent's own making are kept for ever; those about contacts may hold names. */
async function purgeQuarantine(tx: WriteTx, before: number): Promise<void> {
  const range = IDBKeyRange.upperBound(before, true);
  const keys = await tx.keysBy('quarantine', 'at', range);
  for (const key of keys) {
    const record = await tx.get('quarantine', key);
    if (record && (record.store === 'conversations' || record.store === 'replies'))
      await tx.remove('quarantine', key);
  }
}

async function removeBefore(tx: WriteTx, store: StoreName, index: string, before: number): Promise<void> {
  await tx.removeAll(store, await tx.keysBy(store, index, IDBKeyRange.upperBound(before, true)));
}
