import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { changed } from '../domain/many-change';
import { isTeamTemplate, type Template } from '../domain/template';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import { readTemplate, templateReader } from '../store/templates';
import {
  asItWas,
  readVersion,
  readVersions,
  replaceMany,
  replaceTemplate,
  takeBackChange,
} from '../store/versions';
import type { Services } from './services';
import { afterTemplates } from './template-changes';

const versionStores = ['templates', 'versions', 'install', 'once'] as const;

/** Makes one change to many templates; each keeps what it was as a version, for undo and history. */
export async function changeMany(
  services: Services,
  { once, ids, change }: AskedOf<'templates/change-many'>,
): Promise<AnswerOf<'templates/change-many'>> {
  const at = services.now();
  const put: Template[] = [];
  let revision = 0;
  const question = { id: once, at, answer: calls['templates/change-many'].answer };
  const answer = await services.store.write(versionStores, 'strict', (tx) =>
    onceOnly(tx, question, async () => {
      const own = new Set(ids.filter((id) => !isTeamTemplate({ id })));
      const read = await templateReader(tx, [...own]);
      const pairs = (await Promise.all([...own].map(read))).flatMap((before) => {
        const after = before && changed<Template>(before, change);
        return after ? [{ before, after: { ...after, updatedAt: at } }] : [];
      });
      await replaceMany(tx, pairs, { at, change: once });
      put.push(...pairs.map(({ after }) => after));
      if (put.length > 0) revision = await raiseRevision(tx);
      return { changed: put.length, team: new Set(ids).size - own.size };
    }),
  );
  if (revision > 0) afterTemplates(services, revision, put, []);
  return answer;
}

/** Takes a change back. A second time finds nothing to take back. */
export async function undoChange(
  services: Services,
  { change }: AskedOf<'templates/undo-change'>,
): Promise<null> {
  let revision = 0;
  const back = await services.store.write(['templates', 'versions', 'install'], 'strict', async (tx) => {
    const former = await takeBackChange(tx, change);
    if (former.length > 0) revision = await raiseRevision(tx);
    return former;
  });
  if (back.length > 0) afterTemplates(services, revision, back, []);
  return null;
}

/** The history of a template. */
export async function listVersions(
  { store }: Services,
  { id }: AskedOf<'templates/versions'>,
): Promise<AnswerOf<'templates/versions'>> {
  const versions = await store.read(['versions'], (tx) => readVersions(tx, id));
  return versions.map(({ id, updatedAt, replacedAt, draft }) => ({ id, updatedAt, replacedAt, draft }));
}

/** Writes a former version anew; what it replaces becomes a version too. */
export async function restoreVersion(
  services: Services,
  { once, version }: AskedOf<'templates/restore-version'>,
): Promise<AnswerOf<'templates/restore-version'>> {
  const at = services.now();
  let revision = 0;
  const question = { id: once, at, answer: calls['templates/restore-version'].answer };
  const answer = await services.store.write(versionStores, 'strict', (tx) =>
    onceOnly(tx, question, async () => {
      const former = await readVersion(tx, version);
      const before = former && (await readTemplate(tx, former.template));
      if (!before) return null;
      const restored = await asItWas(tx, before, former, at);
      await replaceTemplate(tx, before, restored, { at, change: once });
      revision = await raiseRevision(tx);
      return restored;
    }),
  );
  if (answer && revision > 0) afterTemplates(services, revision, [answer], []);
  return answer;
}
