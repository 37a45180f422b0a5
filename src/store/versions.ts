import { draftOf, sameDraft, type Template } from '../domain/template';
import type { RecordOf } from './records';
import { putTemplate, readByShortcut, templateReader } from './templates';
import type { ReadTx, WriteTx } from './transaction';

export type TemplateVersion = RecordOf<'versions'>;

/** Former versions kept of each template; the oldest makes room. */
export const mostVersions = 30;

/** A change of one or many templates: when it was made, and the id it was asked with. */
export interface ChangeMark {
  readonly at: number;
  readonly change: string;
}

/** Former versions of a template, newest first. */
export async function readVersions(tx: ReadTx, template: string): Promise<TemplateVersion[]> {
  return (await tx.allBy('versions', 'template', template)).reverse();
}

export function readVersion(tx: ReadTx, id: string): Promise<TemplateVersion | null> {
  return tx.get('versions', id);
}

/** Writes a template over its former state, which becomes a version unless nothing in it changed. */
export async function replaceTemplate(
  tx: WriteTx,
  before: Template,
  after: Template,
  { at, change }: ChangeMark,
): Promise<void> {
  await replaceWithin(tx, before, after, { at, change });
  await trim(tx, await tx.keysBy('versions', 'template', before.id));
}

/** As `replaceTemplate` for many: what takes a question for each there is asked once for all. */
export async function replaceMany(
  tx: WriteTx,
  pairs: readonly { readonly before: Template; readonly after: Template }[],
  mark: ChangeMark,
): Promise<void> {
  await Promise.all(pairs.map(({ before, after }) => replaceWithin(tx, before, after, mark)));
  const concerned = new Set(pairs.map(({ before }) => before.id));
  const keysOf = new Map<string, IDBValidKey[]>();
  for (const key of await tx.keysIn('versions', null)) {
    const template = /^(.*) \d{14} /su.exec(String(key))?.[1] ?? '';
    if (concerned.has(template)) keysOf.set(template, [...(keysOf.get(template) ?? []), key]);
  }
  await Promise.all([...keysOf.values()].map((keys) => trim(tx, keys)));
}

/** Writes a template and what it was. */
async function replaceWithin(
  tx: WriteTx,
  before: Template,
  after: Template,
  { at, change }: ChangeMark,
): Promise<void> {
  const putting = putTemplate(tx, after);
  if (!sameDraft(before, after)) {
    const id = `${before.id} ${String(at).padStart(14, '0')} ${change}`;
    const { updatedAt } = before;
    await tx.put('versions', {
      ...{ id, template: before.id, replacedAt: at, change, updatedAt, draft: draftOf(before) },
    });
  }
  await putting;
}

/** Lets go of a template's oldest versions. `keys`: of all its versions, oldest first. */
async function trim(tx: WriteTx, keys: readonly IDBValidKey[]): Promise<void> {
  if (keys.length > mostVersions) await tx.removeAll('versions', keys.slice(0, keys.length - mostVersions));
}

/** Puts back what one change replaced; a template that was changed again since stays. Answers those put back. */
export async function takeBackChange(tx: WriteTx, change: string): Promise<Template[]> {
  const versions = await tx.allBy('versions', 'change', change);
  const back: Template[] = [];
  const read = await templateReader(
    tx,
    versions.map(({ template }) => template),
  );
  await Promise.all(
    versions.map(async (version) => {
      const now = await read(version.template);
      if (now?.updatedAt !== version.replacedAt) return;
      const former = await asItWas(tx, now, version, version.updatedAt);
      await putTemplate(tx, former);
      await tx.remove('versions', version.id);
      back.push(former);
    }),
  );
  return back;
}

/** A template with a version's content: without its shortcut when that is another's by now. */
export async function asItWas(
  tx: ReadTx,
  { id, shortcut: held, createdAt, uses, usedAt }: Template,
  { draft }: TemplateVersion,
  updatedAt: number,
): Promise<RecordOf<'templates'>> {
  // What it holds now nobody else can have.
  const owner = draft.shortcut === held ? null : await readByShortcut(tx, draft.shortcut);
  const shortcut = owner && owner.id !== id ? '' : draft.shortcut;
  return { ...draft, shortcut, id, createdAt, updatedAt, uses, usedAt };
}

/** Lets go of the versions of templates that are gone for good. */
export async function removeVersionsOf(tx: WriteTx, templates: readonly string[]): Promise<void> {
  for (const template of templates) {
    await tx.removeAll('versions', await tx.keysBy('versions', 'template', template));
  }
}
