import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { Failure } from '../contract/failure';
import { isTeamTemplate, type Template, type TemplateDraft, teamIdStart } from '../domain/template';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import { putTemplate, readByShortcut, readTemplate } from '../store/templates';
import type { WriteTx } from '../store/transaction';
import { bodyFrom, templateFrom } from '../team/documents';
import { editDoc } from '../team/edit';
import { type DocChanges, readMeta, readTeamDoc } from '../team/local';
import { rightsOf } from '../team/rights';
import { change } from '../team/sync-parts';
import type { Services } from './services';

/** Runs a change of the team's documents that only an editor may make, in one transaction, and has it pushed. */
export async function asEditor(
  services: Services,
  work: (changes: DocChanges, tx: WriteTx, user: string) => Promise<void>,
): Promise<void> {
  await inTeam(services, async (changes, tx, { user, editor }) => {
    if (!editor) throw new Failure('editors-only');
    await work(changes, tx, user);
  });
}

/** Runs a change of the team's documents and has it pushed. Fails without a team. */
export async function inTeam(
  { store, team }: Services,
  work: (changes: DocChanges, tx: WriteTx, who: { user: string; editor: boolean }) => Promise<void>,
): Promise<void> {
  const parts = await team.parts();
  if (!parts) throw new Failure('no-team');
  await change(
    { store, shown: parts.shown },
    async (changes, tx) => {
      const meta = await readMeta(tx);
      if (!meta) throw new Failure('no-team');
      await work(changes, tx, { user: meta.user, editor: rightsOf(meta.roles, parts.team).editor });
    },
    'strict',
  );
  team.edited();
}

/** Saves an editor's change of a team's template. */
export async function saveTeamTemplate(
  services: Services,
  { once, id, draft }: { once: string; id: string; draft: TemplateDraft },
): Promise<AnswerOf<'templates/save'>> {
  const now = services.now();
  let answer: AnswerOf<'templates/save'> | null = null;
  await asEditor(services, async (changes, tx, user) => {
    answer = await onceOnly(tx, { id: once, at: now, answer: calls['templates/save'].answer }, async () => {
      const before = await readTemplate(tx, id);
      if (!before) throw new Failure('team-template-gone');
      const body = bodyFrom(draft, (await readTeamDoc(tx, id))?.body ?? null, now, user);
      await editDoc(changes, tx, id, () => body);
      const saved = templateFrom(id, body, before);
      if (!saved) throw new Error('a checked draft makes a template');
      return { saved: saved as AnswerOf<'templates/list'>[number] };
    });
  });
  if (!answer) throw new Error('the change was carried out without an answer');
  return answer;
}

/** Takes team templates out of everyone's picker, or brings them back; they stay on the server. */
export async function archiveTeamTemplates(
  services: Services,
  ids: readonly string[],
  archived: boolean,
): Promise<void> {
  const now = services.now();
  await asEditor(services, async (changes, tx, user) => {
    await changes.expect(ids);
    const docs = [...(await tx.some('teamDocs', [...new Set(ids)])).values()];
    const moving = docs.filter(({ gone, body }) => !gone && body.archived !== archived);
    await Promise.all(
      moving.map(({ id }) =>
        editDoc(changes, tx, id, (before) => ({ ...before, archived, updatedAt: now, updatedBy: user })),
      ),
    );
  });
}

/** Gives copies of own templates to the team. Answers how many. */
export async function shareTemplates(
  services: Services,
  { once, ids }: AskedOf<'team/share'>,
): Promise<AnswerOf<'team/share'>> {
  const now = services.now();
  let answer = { shared: 0 };
  await asEditor(services, async (changes, tx, user) => {
    answer = await onceOnly(tx, { id: once, at: now, answer: calls['team/share'].answer }, async () => {
      const own = await tx.some('templates', ids);
      const shared = [...own.values()].filter((template) => !isTeamTemplate(template));
      // All at once, like every change of many: one behind the other, ten thousand take far longer.
      const writing = shared.map((template) => {
        const id = `${teamIdStart}${crypto.randomUUID()}`;
        return editDoc(changes, tx, id, () => bodyFrom(draftOf(template), null, now, user));
      });
      await Promise.all(writing);
      return { shared: shared.length };
    });
  });
  return answer;
}

/** Makes an own copy of a team's template; its shortcut comes along where it is free. */
export async function copyToMine(
  services: Services,
  { once, id }: AskedOf<'team/copy'>,
): Promise<{
  readonly answer: AnswerOf<'team/copy'>;
  readonly copied: Template | null;
  readonly revision: number;
}> {
  const now = services.now();
  let copied: Template | null = null;
  let revision = 0;
  const answer = await services.store.write(['templates', 'install', 'once'], 'strict', (tx) =>
    onceOnly(tx, { id: once, at: now, answer: calls['team/copy'].answer }, async () => {
      const template = await readTemplate(tx, id);
      if (!template) return null;
      const taken = (await readByShortcut(tx, template.shortcut)) !== null;
      const times = { createdAt: now, updatedAt: now, uses: 0, usedAt: null };
      const shortcut = taken ? '' : template.shortcut;
      copied = { ...template, ...times, shortcut, archived: false, id: crypto.randomUUID() };
      await putTemplate(tx, copied);
      revision = await raiseRevision(tx);
      return { id: copied.id };
    }),
  );
  return { answer, copied, revision };
}

function draftOf({
  id: _,
  createdAt: _c,
  updatedAt: _u,
  uses: _n,
  usedAt: _a,
  ...draft
}: Template): TemplateDraft {
  return draft;
}
