import type { AskedOf, Hit } from '../contract/calls';
import { renderFirstWords } from '../domain/first-words';
import { isTeamTemplate, type Template } from '../domain/template';
import { type AudienceContext, audienceContext, wordingFor } from './audience-context';
import type { Services } from './services';

/** Answers the picker's and the popup's searches. Only the hits that go out are rendered. */
export async function searchTemplates(
  services: Services,
  { query, audience, limit }: AskedOf<'templates/search'>,
): Promise<{ hits: Hit[]; total: number }> {
  const { library } = services;
  const empty = query.trim() === '';
  const context = await audienceContext(services, audience);
  const place = { platform: context.platform, language: context.spoken || context.language };
  const found = await (empty ? library.mostUsed(place, limit) : library.find(query, place, limit));
  // Typing comes next; by then the index should be there.
  if (empty) services.later(() => library.prepare());
  if (empty && audience) services.later(() => services.team.freshen());
  return { hits: found.templates.map((template) => hitOf(template, context)), total: found.total };
}

/** Answers the library's search: all that match, by their ids. */
export async function findTemplates(
  { library }: Services,
  { query }: AskedOf<'templates/find'>,
): Promise<{ ids: string[] }> {
  const { templates } = await library.find(query, { platform: null, language: '' }, Number.POSITIVE_INFINITY);
  return { ids: templates.map(({ id }) => id) };
}

function hitOf(template: Template, context: AudienceContext): Hit {
  const { id, title, shortcut, folder, purpose } = template;
  const chosen = wordingFor(template, context);
  const preview = renderFirstWords(chosen.body, {
    ...context,
    language: chosen.language || context.language,
  });
  return {
    id,
    title,
    shortcut,
    folder,
    preview,
    promotion: purpose === 'promotion',
    team: isTeamTemplate({ id }),
  };
}
