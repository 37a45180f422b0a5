import { halfLifeDays } from '../domain/suggest-order';
import { isTeamTemplate, shortcutKey, type Template } from '../domain/template';
import type { ReadTx, WriteTx } from './transaction';

/** How long a removed template can come back. */
export const binMs = 30 * 86_400_000;

const dayMs = 86_400_000;

export function readTemplate(tx: ReadTx, id: string): Promise<Template | null> {
  return tx.get('templates', id);
}

/** From so many on, all templates are read at once: ten thousand questions take longer than one answer. */
const manyTemplates = 200;

/** Reads templates of `ids`, the quickest way for as many as there are. */
export async function templateReader(
  tx: ReadTx,
  ids: readonly string[],
): Promise<(id: string) => Promise<Template | null>> {
  if (ids.length < manyTemplates) return (id) => readTemplate(tx, id);
  const all = new Map((await readTemplates(tx)).map((template) => [template.id, template]));
  return async (id) => all.get(id) ?? null;
}

/** The agent's own templates and the team's. */
export function readTemplates(tx: ReadTx): Promise<Template[]> {
  return tx.all('templates');
}

/** Without the team's, which come from its server and go with it. */
export async function readOwnTemplates(tx: ReadTx): Promise<Template[]> {
  return (await readTemplates(tx)).filter((template) => !isTeamTemplate(template));
}

/** The templates most likely wanted with nothing typed, without the archived ones: `count` of them, best first. */
export function readMostUsed(tx: ReadTx, count: number): Promise<Template[]> {
  return tx.allBy('templates', 'byUse', null, count);
}

/** The agent's own template that has a shortcut, or `null`; an empty shortcut belongs to nobody. */
export async function readByShortcut(tx: ReadTx, shortcut: string): Promise<Template | null> {
  if (shortcut === '') return null;
  return (await tx.allBy('templates', 'byShortcut', shortcutKey(shortcut), 1))[0] ?? null;
}

export function putTemplate(tx: WriteTx, template: Template): Promise<void> {
  return tx.put('templates', template, {
    ...(!template.archived && { useRank: rankOf(template) }),
    ...(template.shortcut !== '' &&
      !isTeamTemplate(template) && { shortcutKey: shortcutKey(template.shortcut) }),
  });
}

/** Moves templates to the bin; unknown ids are passed over. Answers the ids that were moved. */
export async function binTemplates(tx: WriteTx, ids: readonly string[], now: number): Promise<string[]> {
  // All at once: ten thousand one behind the other take seconds.
  const moved = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const template = await readTemplate(tx, id);
      if (!template) return null;
      await Promise.all([tx.put('bin', { id, template, removedAt: now }), tx.remove('templates', id)]);
      return id;
    }),
  );
  return moved.filter((id) => id !== null);
}

/** Brings templates back from the bin. One whose shortcut was taken meanwhile comes back without it. */
export async function restoreTemplates(tx: WriteTx, ids: readonly string[]): Promise<Template[]> {
  const back: Template[] = [];
  for (const id of new Set(ids)) {
    const binned = await tx.get('bin', id);
    if (!binned) continue;
    const taken = (await readByShortcut(tx, binned.template.shortcut)) !== null;
    const template = taken ? { ...binned.template, shortcut: '' } : binned.template;
    await putTemplate(tx, template);
    await tx.remove('bin', id);
    back.push(template);
  }
  return back;
}

/**
 * Sorts as `orderForEmptyQuery` does, without knowing the present: uses that halve every half-life keep their order
 * for ever when taken as a logarithm. Ascending, since an index gives its beginning at once.
 */
function rankOf({ uses, usedAt, updatedAt, id }: Template): IDBValidKey {
  const score = uses > 0 && usedAt !== null ? Math.log2(uses) + usedAt / (halfLifeDays * dayMs) : 0;
  return [-score, -updatedAt, id];
}
