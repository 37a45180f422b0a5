import type { Handlers } from '../bridge/answer';
import { type AnswerOf, type AskedOf, calls } from '../contract/calls';
import { checkTemplate } from '../domain/render';
import { draftOf, isTeamTemplate, sameDraft, type Template, type TemplateDraft } from '../domain/template';
import { formatTemplateFile, readTemplateFile } from '../domain/template-file';
import { raiseRevision } from '../store/install';
import { onceOnly } from '../store/once';
import { putTemplate, readByShortcut, readOwnTemplates } from '../store/templates';
import type { WriteTx } from '../store/transaction';
import { replaceTemplate } from '../store/versions';
import { type Bundle, readBundle, signBundle } from '../team/bundle';
import type { SecretArea } from '../team/connection';
import { knownSigners, ownKeys, rememberSigner } from '../team/signers';
import type { Services } from './services';
import { afterTemplates } from './template-changes';
import { problemIn } from './template-problem-in';

type BundleHandlers = Pick<Handlers, Extract<keyof Handlers, `bundle/${string}`>>;

/** What one entry of a file means for the library here. */
interface Step {
  readonly id: string;
  readonly before: Template | null;
  readonly draft: TemplateDraft;
}

/** Answers about the signed files that teams without a server hand around. */
export function bundleHandlers(services: Services, area: SecretArea): BundleHandlers {
  const { store, now } = services;
  return {
    'bundle/export': async ({ signer }) => {
      const content = formatTemplateFile(await store.read(['templates'], readOwnTemplates));
      return { text: await signBundle(await ownKeys(area), { signer, at: now(), content }) };
    },
    'bundle/read': async ({ text }) => {
      const bundle = await readBundle(text);
      return 'refused' in bundle ? bundle : shown(services, area, bundle);
    },
    'bundle/take': async (asked) => {
      const bundle = await readBundle(asked.text);
      return 'refused' in bundle ? bundle : take(services, area, bundle, asked);
    },
  };
}

async function shown(services: Services, area: SecretArea, bundle: Bundle): Promise<AnswerOf<'bundle/read'>> {
  const { steps, same, bad } = plan(bundle, await services.store.read(['templates'], readOwnTemplates));
  const { signer, fingerprint, at } = bundle;
  const known = (await knownSigners(area)).get(fingerprint) ?? null;
  const changes = steps.map(({ before, draft }) => ({
    title: draft.title,
    before: before?.body ?? null,
    after: draft.body,
  }));
  return { signer, fingerprint, at, known, changes, same, bad };
}

async function take(
  services: Services,
  area: SecretArea,
  bundle: Bundle,
  { once }: AskedOf<'bundle/take'>,
): Promise<AnswerOf<'bundle/take'>> {
  const at = services.now();
  const put: Template[] = [];
  let revision = 0;
  const stores = ['templates', 'versions', 'install', 'once'] as const;
  const answer = await services.store.write(stores, 'strict', (tx) =>
    onceOnly(tx, { id: once, at, answer: calls['bundle/take'].answer }, async () => {
      const { steps } = plan(bundle, await readOwnTemplates(tx));
      const added: string[] = [];
      for (const step of steps) {
        put.push(await carryOut(tx, step, { at, change: once }));
        if (!step.before) added.push(step.id);
      }
      if (put.length > 0) revision = await raiseRevision(tx);
      return { added, changed: put.length - added.length };
    }),
  );
  await rememberSigner(area, bundle.fingerprint, { name: bundle.signer, since: at });
  if (revision > 0) afterTemplates(services, revision, put, []);
  return answer;
}

/** Entries go by their id; the same content as here is left alone. */
function plan({ content }: Bundle, own: readonly Template[]) {
  const file = readTemplateFile(content);
  if (!file.ok) return { steps: [], same: 0, bad: 1 };
  const byId = new Map(own.map((template) => [template.id, template]));
  const steps: Step[] = [];
  let same = 0;
  let bad = file.refused.length;
  for (const { id, draft } of file.drafts) {
    const before = (id !== null && byId.get(id)) || null;
    const usable = id !== null && !isTeamTemplate({ id }) && problemIn(draft, checkTemplate) === null;
    if (!usable) bad += 1;
    else if (before && saysTheSame(before, draft)) same += 1;
    else steps.push({ id, before, draft });
  }
  return { steps, same, bad };
}

/** A shortcut that was another's here when the file was taken is no change. */
function saysTheSame(before: Template, draft: TemplateDraft): boolean {
  const here = draftOf(before);
  return sameDraft(here, here.shortcut === '' ? { ...draft, shortcut: '' } : draft);
}

async function carryOut(
  tx: WriteTx,
  { id, before, draft }: Step,
  by: { readonly at: number; readonly change: string },
): Promise<Template> {
  const owner = await readByShortcut(tx, draft.shortcut);
  const shortcut = owner && owner.id !== id ? '' : draft.shortcut;
  const { createdAt, uses, usedAt } = before ?? { createdAt: by.at, uses: 0, usedAt: null };
  const after = { ...draft, shortcut, id, createdAt, updatedAt: by.at, uses, usedAt };
  if (before) await replaceTemplate(tx, before, after, by);
  else await putTemplate(tx, after);
  return after;
}
