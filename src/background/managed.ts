import { readManaged } from '../bridge/managed-area';
import { type ManagedPolicy, readPolicy } from '../contract/managed-policy';
import { raiseRevision } from '../store/install';
import { putManagedSettings, readDecided } from '../store/settings';
import type { Services } from './services';

/** Takes over what the IT department rolled out, and lets go of what it took back. */
export async function takeManaged(services: Services): Promise<void> {
  const { store, library, announce, showWaits } = services;
  const { defaults, locked } = readPolicy(await readManaged());
  const revision = await store.write(['settings', 'install'], 'strict', async (tx) => {
    const before = await readDecided(tx);
    const same = JSON.stringify([before.defaults, before.managed]) === JSON.stringify([defaults, locked]);
    if (same) return null;
    await putManagedSettings(tx, { defaults, locked });
    return raiseRevision(tx);
  });
  if (revision === null) return;
  await library.changed(revision, [], []);
  await announce('settings');
  await showWaits();
}

/** The team that the IT department names, for the sign-in form. */
export async function offeredTeam(): Promise<ManagedPolicy['server']> {
  return readPolicy(await readManaged()).server;
}
