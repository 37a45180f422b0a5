import type { AskedOf, Hit } from '../contract/calls';
import { renderFirstWords } from '../domain/first-words';
import type { RenderContext } from '../domain/render';
import { bodyFor } from '../domain/suggest-order';
import type { Template } from '../domain/template';
import { audienceContext } from './audience-context';
import type { Services } from './services';

/** Answers the picker's and the popup's searches. Only the hits that go out are rendered. */
export async function searchTemplates(
  services: Services,
  { query, audience, limit }: AskedOf<'templates/search'>,
): Promise<{ hits: Hit[]; total: number }> {
  const { library, language } = services;
  const place = { platform: audience?.conversation.platform ?? null, language: language() };
  const empty = query.trim() === '';
  const [context, found] = await Promise.all([
    audienceContext(services, audience),
    empty ? library.mostUsed(place, limit) : library.find(query, place, limit),
  ]);
  // Typing comes next; by then the index should be there.
  if (empty) services.later(() => library.prepare());
  return { hits: found.templates.map((template) => hitOf(template, context)), total: found.total };
}

function hitOf(template: Template, context: RenderContext): Hit {
  const { id, title, shortcut, folder, purpose } = template;
  const chosen = bodyFor(template, context);
  const preview = renderFirstWords(chosen.body, {
    ...context,
    language: chosen.language || context.language,
  });
  return { id, title, shortcut, folder, preview, promotion: purpose === 'promotion' };
}
