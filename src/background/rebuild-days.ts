import { missingDays, rebuildDay } from '../store/days';
import type { Store } from '../store/store';

/** Counts days anew that have replies but no total, each in a transaction of its own: a worker that dies goes on later. */
export async function rebuildMissing(store: Store, now: number): Promise<void> {
  const missing = await store.read(['replies', 'days'], (tx) => missingDays(tx, now));
  for (const day of missing) await store.write(['replies', 'days'], 'relaxed', (tx) => rebuildDay(tx, day));
}
