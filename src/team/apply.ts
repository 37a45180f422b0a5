import type { DocBody } from '../contract/team-shapes';
import type { TeamDoc, TeamMeta } from '../store/team-records';
import { type LostValue, merge, sameContent } from './merge';
import type { PushResult, RemoteDoc } from './remote';

/** What becomes of a document here when the server's state of it comes in. */
export interface Applied {
  /** `null`: it goes. `undefined`: nothing changes. */
  readonly doc: TeamDoc | null | undefined;
  readonly lost: readonly LostValue[];
}

/**
 * Takes in one document from the server (`team-sync.md` 5 and 7). What was changed here and not yet pushed is merged,
 * never overwritten; an edit wins over a removal, whichever side made it.
 * @param meta.epoch the full pull that is going on or was last made
 */
export function takeIn(
  local: TeamDoc | null,
  remote: RemoteDoc,
  { epoch, browser }: Pick<TeamMeta, 'epoch' | 'browser'>,
): Applied {
  const clean = (): TeamDoc => ({
    ...{ id: remote.id, rev: remote.rev, body: remote.body, dirty: 0, gone: false, base: null },
    ...{ edit: local?.edit ?? 0, reason: '', epoch },
  });
  if (!local) return { doc: remote.deleted ? undefined : clean(), lost: [] };
  if (remote.deleted) return { doc: withoutServer(local), lost: [] };
  if (local.rev === remote.rev)
    return { doc: local.epoch === epoch ? undefined : { ...local, epoch }, lost: [] };
  if (local.dirty === 0 || local.gone) return { doc: clean(), lost: [] };
  // Our own write, whose answer never came: what is here went on from it.
  const base = remote.body.updatedFrom === browser ? remote.body : local.base;
  const { body, lost } = merge(base, local.body, remote.body);
  if (sameContent(body, remote.body)) return { doc: clean(), lost };
  const merged = { ...local, rev: remote.rev, body, base: remote.body, epoch };
  // What is merged is written later than both, so that a third side's merge sees it as the newest.
  return { doc: { ...merged, body: { ...body, updatedAt: laterOf(local.body, remote.body) } }, lost };
}

/** A document that the server has no more: it goes, unless a change made here keeps it (pushed without a revision). */
export function withoutServer(local: TeamDoc): TeamDoc | null {
  if (local.dirty === 0 || local.gone) return null;
  return { ...local, rev: null, base: null };
}

/** Takes in what the server said to one pushed document. `sent` is the document as it was pushed. */
export function takeAnswer(
  local: TeamDoc | null,
  sent: TeamDoc,
  result: PushResult,
  epoch: number,
): TeamDoc | null | undefined {
  if (!local || local.dirty === 0 || result.outcome === 'conflict') return undefined;
  const unchanged = local.edit === sent.edit && local.rev === sent.rev;
  if (result.outcome === 'refused') {
    return unchanged ? { ...local, dirty: 2, reason: result.reason } : undefined;
  }
  // A pull has already brought something newer in.
  if (local.rev !== sent.rev) return undefined;
  if (!unchanged) return { ...local, rev: result.rev, base: sent.body, epoch };
  if (local.gone) return null;
  return { ...local, rev: result.rev, body: sent.body, dirty: 0, base: null, reason: '', epoch };
}

function laterOf(a: DocBody, b: DocBody): number {
  const [one, other] = [a.updatedAt, b.updatedAt].map((time) => (typeof time === 'number' ? time : 0));
  return Math.max(one ?? 0, other ?? 0);
}
