import { suggestedVariantsShape, type TeamState } from '../contract/team-shapes';
import { decidedGroups } from '../domain/settings-overlay';
import { teamIdStart } from '../domain/template';
import { readDecided } from '../store/settings';
import type { Store } from '../store/store';
import type { TeamConflict, TeamDoc } from '../store/team-records';
import type { ReadTx } from '../store/transaction';
import type { Connection } from '../team/connection';
import { type Suggestion, suggestionShape } from '../team/documents';
import { readDirty, readMeta, readMissing, readTeamDoc } from '../team/local';
import { rightsOf } from '../team/rights';

/** Lists in the state show no more than this; what is beyond comes up when these are dealt with. */
const mostShown = 200;

/** Everything that a page shows of the team. */
export function readTeamState(store: Store, { place, credentials }: Connection): Promise<TeamState> {
  return store.read(['teamDocs', 'teamMeta', 'teamConflicts', 'settings'], async (tx) => {
    const meta = await readMeta(tx);
    if (!meta) return null;
    const refused = await readDirty(tx, 2, mostShown);
    const { user, roles, lastSyncAt, trouble, notBefore } = meta;
    return {
      ...{ place, signIn: credentials.kind, user, rights: rightsOf(roles, place.team) },
      ...{ lastSyncAt, trouble, notBefore },
      templates: (await tx.keysIn('teamDocs', startingWith(teamIdStart))).length,
      pending: (await tx.keysBy('teamDocs', 'dirty', 1)).length,
      refused: refused.map((doc) => ({ id: doc.id, title: titleOf(doc), reason: doc.reason })),
      conflicts: await conflictsOf(tx),
      missing: (await readMissing(tx)).length,
      suggestions: await suggestionsOf(tx, user),
      decides: decidedGroups((await readDecided(tx)).team),
    };
  });
}

/** Keys that begin with a text. */
function startingWith(text: string): IDBKeyRange {
  return IDBKeyRange.bound(text, `${text}\uffff`);
}

async function conflictsOf(tx: ReadTx): Promise<NonNullable<TeamState>['conflicts']> {
  const conflicts = (await tx.allBy('teamConflicts', 'at')).slice(-mostShown).reverse();
  return Promise.all(
    conflicts.map(async (conflict: TeamConflict) => {
      const doc = await readTeamDoc(tx, conflict.doc);
      const { id, field, by, at } = conflict;
      const title = doc ? titleOf(doc) : conflict.doc;
      return { id, title, field, by, at, kept: asText(conflict.kept), lost: asText(conflict.lost) };
    }),
  );
}

async function suggestionsOf(tx: ReadTx, user: string): Promise<NonNullable<TeamState>['suggestions']> {
  const docs = (await tx.allIn('teamDocs', startingWith('sug:'))).filter(({ gone }) => !gone);
  const read = docs.slice(0, mostShown).map(async ({ id, body }) => {
    const suggestion = suggestionShape.safeParse(body).data;
    return suggestion ? [await shownSuggestion(tx, id, suggestion, user)] : [];
  });
  return (await Promise.all(read)).flat();
}

async function shownSuggestion(tx: ReadTx, id: string, suggestion: Suggestion, user: string) {
  const { title, body, variants = null, note, about, updatedBy, updatedAt } = suggestion;
  const doc = about === null ? null : await readTeamDoc(tx, about);
  const current = doc && !doc.gone ? textsOf(doc) : null;
  return { id, title, body, variants, note, current, by: updatedBy, at: updatedAt, own: updatedBy === user };
}

function textsOf(doc: TeamDoc) {
  const variants = suggestedVariantsShape.safeParse(doc.body.variants).data ?? [];
  return { title: titleOf(doc), body: String(doc.body.body ?? ''), variants };
}

function titleOf({ id, body }: TeamDoc): string {
  return typeof body.title === 'string' && body.title !== '' ? body.title : id;
}

/** A text stays as it is; anything else is shown as JSON. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
