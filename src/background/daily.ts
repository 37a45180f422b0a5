import { keepAlarm } from '../bridge/alarm';
import { readInstall } from '../store/install';
import { purgedStores, purgeOld } from '../store/purge';
import { readSettings } from '../store/settings';
import type { Store } from '../store/store';

export const dailyAlarm = 'daily';

const dayMs = 86_400_000;

/** Keeps the daily alarm, and purges what is too old when a day has gone by: alarms alone may be lost. */
export async function purgeDaily(store: Store, now: number): Promise<void> {
  await keepAlarm(dailyAlarm, 24 * 60);
  const install = await store.read(['install'], readInstall);
  if (!install || now - install.purgedAt < dayMs) return;
  await store.write([...purgedStores, 'install', 'settings'], 'relaxed', async (tx) => {
    await purgeOld(tx, now, (await readSettings(tx)).retentionDays);
    const latest = await readInstall(tx);
    if (latest) await tx.put('install', { ...latest, purgedAt: now });
  });
}
