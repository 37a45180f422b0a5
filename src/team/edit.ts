import { Failure } from '../contract/failure';
import type { DocBody } from '../contract/team-shapes';
import type { WriteTx } from '../store/transaction';
import { type DocChanges, readTeamDoc } from './local';

/**
 * Changes a document here; the next push takes it to the server. `make` gets the body as it is, `null` for a new one,
 * and answers the new one, or `null` to remove it.
 */
export async function editDoc(
  changes: DocChanges,
  tx: WriteTx,
  id: string,
  make: (before: DocBody | null) => DocBody | null,
): Promise<void> {
  const local = await readTeamDoc(tx, id);
  const before = local === null || local.gone ? null : local.body;
  const body = make(before);
  if (body === null && local === null) return;
  if (body === null && local?.rev === null) return changes.remove(id);
  await changes.put({
    ...{ id, rev: local?.rev ?? null, body: body ?? local?.body ?? {}, dirty: 1, gone: body === null },
    ...{ base: local === null ? null : local.dirty === 0 ? local.body : local.base },
    ...{ edit: (local?.edit ?? 0) + 1, reason: '', epoch: local?.epoch ?? 0 },
  });
}

/** Lets go of what was changed here: the document is again as the server has it. */
export async function discardEdit(changes: DocChanges, tx: WriteTx, id: string): Promise<void> {
  const local = await readTeamDoc(tx, id);
  if (!local || local.dirty === 0) return;
  if (local.base === null || local.rev === null) return changes.remove(id);
  await changes.put({ ...local, body: local.base, dirty: 0, gone: false, base: null, reason: '' });
}

/** Ends a conflict: the value that was kept stays, or the one that was lost is written again. */
export async function settleConflict(
  changes: DocChanges,
  tx: WriteTx,
  conflictId: string,
  choice: { readonly restore: boolean; readonly now: number; readonly user: string },
): Promise<void> {
  const conflict = await tx.get('teamConflicts', conflictId);
  if (!conflict) return;
  await tx.remove('teamConflicts', conflictId);
  if (!choice.restore) return;
  await editDoc(changes, tx, conflict.doc, (before) => {
    if (!before) throw new Failure('team-template-gone');
    const value = conflict.lost === null ? {} : { [conflict.field]: conflict.lost };
    return { ...before, ...value, updatedAt: choice.now, updatedBy: choice.user };
  });
}

/** Puts documents that the server no longer has there again, or lets them go here too. */
export async function settleMissing(
  changes: DocChanges,
  tx: WriteTx,
  ids: readonly string[],
  putBack: boolean,
): Promise<void> {
  await changes.expect(ids);
  const clean = [...(await tx.some('teamDocs', ids)).values()].filter(({ dirty }) => dirty === 0);
  await Promise.all(
    clean.map((local) =>
      putBack
        ? changes.put({ ...local, rev: null, dirty: 1, base: null, edit: local.edit + 1 })
        : changes.remove(local.id),
    ),
  );
}
