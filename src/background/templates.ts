import type { Handlers } from '../bridge/answer';
import type { AskedOf, Rendered, Wording } from '../contract/calls';
import { Failure } from '../contract/failure';
import { keepableTags } from '../domain/note-field';
import { checkTemplate, type RenderContext, renderTemplate } from '../domain/render';
import { languagesFor } from '../domain/suggest-order';
import { formatTemplateFile } from '../domain/template-file';
import { readSettings } from '../store/settings';
import { readOwnTemplates, readTemplates } from '../store/templates';
import { agentContext, audienceContext, wordingFor } from './audience-context';
import { findingsFor } from './guard';
import { sampleContact } from './sample-contact';
import type { Services } from './services';
import { bringBackTemplates, countUse, removeTemplates, saveTemplate } from './template-changes';
import { importTemplates } from './template-import';
import { findTemplates, searchTemplates } from './template-search';
import { changeMany, listVersions, restoreVersion, undoChange } from './template-versions';

type TemplateHandlers = Omit<
  Pick<Handlers, Extract<keyof Handlers, `templates/${string}`>>,
  'templates/draft' | 'templates/keep'
>;

/** Answers everything about templates. Tags are filled here; the template language never enters a page. */
export function templateHandlers(services: Services): TemplateHandlers {
  const { store } = services;
  return {
    'templates/search': (asked) => searchTemplates(services, asked),
    'templates/find': (asked) => findTemplates(services, asked),
    'templates/render': (asked) => renderFor(services, asked),
    'templates/used': (asked) => countUse(services, asked),
    'templates/list': () => store.read(['templates'], readTemplates),
    'templates/check': async ({ bodies }) => bodies.map(checkTemplate),
    'templates/preview': (asked) => preview(services, asked),
    'templates/save': (asked) => saveTemplate(services, asked),
    'templates/remove': ({ ids }) => removeTemplates(services, ids),
    'templates/restore': ({ ids }) => bringBackTemplates(services, ids),
    'templates/change-many': (asked) => changeMany(services, asked),
    'templates/undo-change': (asked) => undoChange(services, asked),
    'templates/versions': (asked) => listVersions(services, asked),
    'templates/restore-version': (asked) => restoreVersion(services, asked),
    'templates/import': (asked) => importTemplates(services, asked),
    'templates/export': async () => ({
      text: formatTemplateFile(await store.read(['templates'], readOwnTemplates)),
    }),
  };
}

async function renderFor(
  services: Services,
  { id, audience, typed, language }: AskedOf<'templates/render'>,
): Promise<Wording | null> {
  const [template, context] = await Promise.all([
    services.library.get(id),
    audienceContext(services, audience),
  ]);
  if (!template) return null;
  const chosen = wordingFor(template, language === null ? context : { ...context, spoken: language });
  const rendered = render(chosen.body, { ...context, language: chosen.language || context.language, typed });
  // Nothing is saved that does not parse, but a limit may be met only with this contact's values.
  if (!rendered) throw new Failure('template-broken');
  const findings = await findingsFor(services, context, template, rendered.text);
  return {
    ...rendered,
    language: chosen.language,
    languages: languagesFor(template, context.platform),
    keeps: keepableTags(
      rendered.tags.map(({ name }) => name),
      chosen.body,
    ),
    findings: findings.filter(({ kind }) => kind !== 'leftover' || rendered.unfilled.length === 0),
  };
}

async function preview(
  services: Services,
  { body, language, platform }: AskedOf<'templates/preview'>,
): Promise<{ problem: ReturnType<typeof checkTemplate>; rendered: Rendered | null }> {
  const problem = checkTemplate(body);
  if (problem) return { problem, rendered: null };
  const context = agentContext(services, await services.store.read(['settings'], readSettings));
  const spoken = { ...context, contact: sampleContact, platform, language: language || context.language };
  return { problem: null, rendered: render(body, spoken) };
}

function render(body: string, context: RenderContext): Rendered | null {
  const result = renderTemplate(body, context);
  if (!result.ok) return null;
  const { text, caret, unfilled } = result;
  const tags = result.tags.map(({ name, label, value, choices }) => ({ name, label, value, choices }));
  return { text, caret, tags, unfilled };
}
