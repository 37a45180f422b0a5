import { missingDays, monthToPack, packMonth, rebuildDay, totalStores } from '../store/days';
import type { StoreName } from '../store/records';
import type { Store } from '../store/store';

const stores: readonly StoreName[] = ['replies', ...totalStores];

/** Counts days anew that have replies but no total, each in a transaction of its own: a worker that dies goes on later. */
export async function rebuildMissing(store: Store, now: number): Promise<void> {
  const missing = await store.read(stores, (tx) => missingDays(tx, now));
  for (const day of missing) await store.write(stores, 'relaxed', (tx) => rebuildDay(tx, day));
}

/** Packs the days of every month that is over, each month in a transaction of its own. All days must be counted. */
export async function packMonths(store: Store, now: number): Promise<void> {
  const next = (): Promise<string | null> => store.read(totalStores, (tx) => monthToPack(tx, now));
  for (let month = await next(); month !== null; month = await next()) {
    const over = month;
    // A damaged day is set aside by now; it is counted anew before the next attempt.
    if (!(await store.write(totalStores, 'relaxed', (tx) => packMonth(tx, over)))) return;
  }
}
