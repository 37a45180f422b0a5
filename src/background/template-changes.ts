import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { checkTemplate } from '../domain/render';
import { isTeamTemplate, type Template } from '../domain/template';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import {
  binTemplates,
  putTemplate,
  readByShortcut,
  readTemplate,
  restoreTemplates,
} from '../store/templates';
import { replaceTemplate } from '../store/versions';
import type { Services } from './services';
import { archiveTeamTemplates, saveTeamTemplate } from './team-templates';
import { problemIn } from './template-problem-in';

const saveStores = ['templates', 'versions', 'bin', 'install', 'once'] as const;

/** Saves a template unless it does not parse or its shortcut is another's. */
export async function saveTemplate(
  services: Services,
  { once, id, draft }: AskedOf<'templates/save'>,
): Promise<AnswerOf<'templates/save'>> {
  const broken = problemIn(draft, checkTemplate);
  if (broken) return { refused: 'parse', ...broken };
  if (id !== null && isTeamTemplate({ id })) return saveTeamTemplate(services, { once, id, draft });
  const now = services.now();
  let revision = 0;
  const answer = await services.store.write(saveStores, 'strict', async (tx) => {
    const owner = await readByShortcut(tx, draft.shortcut);
    // A retry finds the shortcut taken by what it saved itself, so that the first answer comes first.
    const known = await tx.get('once', once);
    if (!known && owner && owner.id !== id) return { refused: 'shortcut' as const, takenBy: owner.title };
    return onceOnly(tx, { id: once, at: now, answer: calls['templates/save'].answer }, async () => {
      const before = id === null ? null : await readTemplate(tx, id);
      const saved = savedFrom(id, draft, before, now);
      if (before) await replaceTemplate(tx, before, saved, { at: now, change: once });
      else await putTemplate(tx, saved);
      await tx.remove('bin', saved.id);
      revision = await raiseRevision(tx);
      return { saved };
    });
  });
  if ('saved' in answer && revision > 0) afterTemplates(services, revision, [answer.saved], []);
  return answer;
}

function savedFrom(
  id: string | null,
  draft: AskedOf<'templates/save'>['draft'],
  before: Template | null,
  now: number,
): AskedOf<'templates/save'>['draft'] & Pick<Template, 'id' | 'createdAt' | 'updatedAt' | 'uses' | 'usedAt'> {
  const { createdAt, uses, usedAt } = before ?? { createdAt: now, uses: 0, usedAt: null };
  return { ...draft, id: id ?? crypto.randomUUID(), createdAt, updatedAt: now, uses, usedAt };
}

/** Puts templates in the bin. */
export async function removeTemplates(services: Services, all: readonly string[]): Promise<null> {
  const ids = await withoutTeams(services, all, true);
  let revision = 0;
  const removed = await services.store.write(['templates', 'bin', 'install'], 'strict', async (tx) => {
    const moved = await binTemplates(tx, ids, services.now());
    if (moved.length > 0) revision = await raiseRevision(tx);
    return moved;
  });
  if (removed.length > 0) afterTemplates(services, revision, [], removed);
  return null;
}

/** The team's templates are archived, not removed; answers the others. */
async function withoutTeams(
  services: Services,
  ids: readonly string[],
  archived: boolean,
): Promise<string[]> {
  const teams = ids.filter((id) => isTeamTemplate({ id }));
  if (teams.length > 0) await archiveTeamTemplates(services, teams, archived);
  return ids.filter((id) => !isTeamTemplate({ id }));
}

/** Takes templates out of the bin again. */
export async function bringBackTemplates(services: Services, all: readonly string[]): Promise<null> {
  const ids = await withoutTeams(services, all, false);
  let revision = 0;
  const back = await services.store.write(['templates', 'bin', 'install'], 'strict', async (tx) => {
    const restored = await restoreTemplates(tx, ids);
    if (restored.length > 0) revision = await raiseRevision(tx);
    return restored;
  });
  if (back.length > 0) afterTemplates(services, revision, back, []);
  return null;
}

/** Counts a use. */
export async function countUse(services: Services, { once, id }: AskedOf<'templates/used'>): Promise<null> {
  const now = services.now();
  let used: Template | null = null;
  await services.store.write(['templates', 'once'], 'relaxed', (tx) =>
    onceOnly(tx, { id: once, at: now, answer: calls['templates/used'].answer }, async () => {
      const template = await readTemplate(tx, id);
      if (template) {
        used = { ...template, uses: template.uses + 1, usedAt: now };
        await putTemplate(tx, used);
      }
      return null;
    }),
  );
  if (used) await services.library.used(used);
  return null;
}

/** What follows a stored change: memory, open pages and the second copy are brought in line. */
export function afterTemplates(
  { library, later, announce, store }: Services,
  revision: number,
  put: readonly Template[],
  removed: readonly string[],
): void {
  later(async () => {
    await library.changed(revision, put, removed);
    await announce('templates');
    await store.copyNow();
  });
}
