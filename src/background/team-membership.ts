import type { AnswerOf, AskedOf } from '../contract/calls';
import type { TeamPlace } from '../contract/team-shapes';
import { isTeamTemplate } from '../domain/template';
import { raiseRevision } from '../store/install';
import { putTeamSettings, readDecided } from '../store/settings';
import { readTemplates } from '../store/templates';
import { serverUrl } from '../team/address';
import { freshMeta, readMeta, teamStores } from '../team/local';
import { travelledStores } from '../team/totals-parts';
import type { Services } from './services';

/**
 * Signs in, and keeps the sign-in once the server has let us see the team. The same account in the same team only
 * gets its new sign-in: what waits here to be pushed stays.
 */
export async function connectTeam(
  services: Services,
  { place: typed, credentials }: AskedOf<'team/connect'>,
): Promise<AnswerOf<'team/connect'>> {
  const { team, store, later, now } = services;
  const place = { ...typed, url: serverUrl(typed.url) };
  const remote = team.remoteFor(place, credentials);
  const { user, roles } = await remote.whoami();
  await remote.pull(null, 1);
  const again = await isSame(services, place, user);
  if (!again) await leaveTeam(services);
  await store.write(['teamMeta'], 'strict', async (tx) => {
    const before = again ? await readMeta(tx) : null;
    const healed = { trouble: null, failures: 0, notBefore: 0 };
    await tx.put('teamMeta', {
      ...(before ?? freshMeta(user)),
      ...healed,
      roles: [...roles],
      askedWhoAt: now(),
    });
  });
  await team.keep({ place, credentials });
  later(() => team.syncNow());
  return { user };
}

async function isSame({ team, store }: Services, place: TeamPlace, user: string): Promise<boolean> {
  const connection = await team.connection();
  if (connection?.place.url !== place.url || connection.place.team !== place.team) return false;
  return (await store.read(['teamMeta'], readMeta))?.user === user;
}

/** Takes everything of the team off this browser; the server keeps it. */
export async function leaveTeam({ team, store, later, announce }: Services): Promise<null> {
  if (!(await team.connection())) return null;
  await team.drop();
  const shown = await store.write([...teamStores, ...travelledStores], 'strict', async (tx) => {
    const settings = Object.keys((await readDecided(tx)).team).length > 0;
    const removed = (await readTemplates(tx)).filter(isTeamTemplate).map(({ id }) => id);
    await tx.removeAll('templates', removed);
    await putTeamSettings(tx, {});
    for (const name of ['teamDocs', 'teamMeta', 'teamConflicts', ...travelledStores] as const)
      await tx.clear(name);
    return { revision: await raiseRevision(tx), put: [], removed, settings };
  });
  team.tell(shown);
  later(() => announce('team'));
  return null;
}
