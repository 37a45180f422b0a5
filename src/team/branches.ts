import type { DocBody } from '../contract/team-shapes';
import { type LostValue, merge } from './merge';
import type { RemoteDoc } from './remote';
import { change, type SyncParts } from './sync-parts';

/**
 * Brings together what several nodes of a server took in apart: the winner is written with everything the others
 * changed, and the losing revisions are removed, in one request (`team-sync.md` 7).
 */
export async function mergeBranches(
  parts: SyncParts,
  docs: readonly RemoteDoc[],
  user: string,
): Promise<void> {
  for (const doc of docs.filter(({ branches, deleted }) => branches.length > 0 && !deleted)) {
    const { body, lost, merged } = await mergeOne(parts, doc);
    if (merged.length === 0) continue;
    const signed: DocBody = { ...body, updatedBy: user };
    await parts.remote.push([
      { id: doc.id, rev: doc.rev, deleted: false, body: signed },
      ...merged.map((rev) => ({ id: doc.id, rev, deleted: true, body: {} })),
    ]);
    await change(parts, (changes) => changes.noteLost(doc.id, lost, parts.now()));
  }
}

async function mergeOne({ remote }: SyncParts, { id, body: winner, branches }: RemoteDoc) {
  const merged: string[] = [];
  const lost: LostValue[] = [];
  let body = winner;
  for (const rev of branches) {
    const branch = await remote.fetch(id, rev);
    if (!branch || branch.deleted) continue;
    // Where they began from is not known: what differs counts as changed by both.
    const step = merge(null, body, branch.body);
    body = step.body;
    lost.push(...step.lost);
    merged.push(rev);
  }
  return { body, lost, merged };
}
