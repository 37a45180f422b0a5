import type { TeamMeta } from '../store/team-records';
import { changeMeta, readMeta } from './local';
import { pullAll, pullOne, startAnew } from './pull';
import { pushAll } from './push';
import { awayUntil } from './schedule';
import type { SyncParts } from './sync-parts';
import { TeamTrouble } from './trouble';

/** After so many rounds of conflict, pull and merge the rest waits for the next sync (`team-sync.md` 6). */
const mostRounds = 5;
/** Roles change rarely; the server checks every write anyway. */
const askWhoAfterMs = 600_000;

/**
 * Pulls, pushes and merges until both sides say the same. Whatever ends it early is kept as the team's trouble, with
 * the time before which nobody asks again. Answers the trouble, or `null`.
 */
export async function sync(parts: SyncParts): Promise<TeamTrouble | null> {
  try {
    await exchange(parts);
    const at = parts.now();
    await parts.store.write(['teamMeta'], 'relaxed', (tx) =>
      changeMeta(tx, () => ({ lastSyncAt: at, trouble: null, failures: 0, notBefore: 0 })),
    );
    return null;
  } catch (error) {
    if (!(error instanceof TeamTrouble)) throw error;
    await noteTrouble(parts, error);
    return error;
  }
}

async function exchange(parts: SyncParts): Promise<void> {
  const meta = await parts.store.read(['teamMeta'], readMeta);
  if (!meta) return;
  await knowServer(parts, meta);
  await pullAll(parts);
  for (let round = 0; round < mostRounds; round += 1) {
    const conflicts = await pushAll(parts);
    if (conflicts.length === 0) return;
    await pullAll(parts);
    // Those that the pull did not move: the server has them otherwise than its changes say, or not at all.
    for (const { id, rev } of conflicts) await pullOne(parts, id, rev);
  }
  throw new TeamTrouble('stale');
}

/** Learns who we are and whether the server is still the same one; another one is read from its beginning. */
async function knowServer(parts: SyncParts, meta: TeamMeta): Promise<void> {
  const { remote, store, now } = parts;
  const server = await remote.serverId();
  if (server !== null && meta.server !== null && server !== meta.server) await startAnew(parts);
  if (server !== null && server !== meta.server) {
    await store.write(['teamMeta'], 'relaxed', (tx) => changeMeta(tx, () => ({ server })));
  }
  const fresh = meta.askedWhoAt !== null && now() - meta.askedWhoAt < askWhoAfterMs;
  if (fresh && meta.trouble === null) return;
  const { user, roles } = await remote.whoami();
  await store.write(['teamMeta'], 'relaxed', (tx) =>
    changeMeta(tx, () => ({ user, roles: [...roles], askedWhoAt: now() })),
  );
}

async function noteTrouble(parts: SyncParts, trouble: TeamTrouble): Promise<void> {
  const { store, now, random } = parts;
  // A database that comes back may be another one.
  if (trouble.kind === 'missing') await startAnew(parts);
  const at = now();
  await store.write(['teamMeta'], 'relaxed', (tx) =>
    changeMeta(tx, ({ failures }) => ({
      trouble: { kind: trouble.kind, at },
      failures: failures + 1,
      notBefore: awayUntil(at, failures, trouble.retryAfterMs, random()),
    })),
  );
}
