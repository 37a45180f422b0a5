import { describe, expect, it } from 'vitest';
import { type RenderContext, renderTemplate } from '../../../src/domain/render';
import { starterLanguages, starterTemplates } from '../../../src/domain/starter-templates';
import { bodyFor } from '../../../src/domain/suggest-order';
import { templateLimits } from '../../../src/domain/template';
import { anaToAcme, strangerToNobody } from './render-context';

const contacts: readonly (readonly [string, RenderContext])[] = [
  ['a contact with everything', anaToAcme],
  ['a contact of whom nothing is known', strangerToNobody],
  ['a company', { ...strangerToNobody, contact: { ...strangerToNobody.contact, name: 'Casa Verde Store' } }],
];

const cases = starterTemplates.flatMap((template) =>
  starterLanguages.flatMap((language) =>
    contacts.map(([who, context]) => ({ template, language, who, context })),
  ),
);

/** What an agent would type into the fields: the first choice, else a word. */
function answered(body: string, context: RenderContext) {
  const first = renderTemplate(body, context);
  if (!first.ok) throw new Error(first.problem.code);
  const open = first.tags.filter((tag) => first.unfilled.includes(tag.name));
  const typed = Object.fromEntries(open.map((tag) => [tag.name, tag.choices[0] ?? 'word']));
  const second = renderTemplate(body, { ...context, typed });
  if (!second.ok) throw new Error(second.problem.code);
  return { first, second };
}

describe('starter templates', () => {
  it('are ten, findable and distinct', () => {
    expect(starterTemplates).toHaveLength(10);
    for (const field of ['title', 'shortcut', 'body'] as const) {
      expect(new Set(starterTemplates.map((template) => template[field])).size).toBe(10);
    }
    for (const template of starterTemplates) {
      expect(template.shortcut).toMatch(/^[\p{L}\p{N}_-]+$/u);
      expect(template.labels.length).toBeGreaterThan(0);
      expect(template.body.length).toBeLessThan(templateLimits.body);
    }
  });

  it.each(cases)('$template.title, $language, for $who', ({ template, language, context }) => {
    const { body, language: found } = bodyFor(template, { language, platform: 'instagram' });
    expect(found).toBe(language);
    const { first, second } = answered(body, { ...context, language });
    for (const name of first.unfilled) expect(name).toMatch(/^(ask\.|time_of_day)/);
    expect(second.unfilled).toEqual([]);
    expect(second.text).not.toMatch(/ [,.!?;]| {2}|\[|\{|^\s|[,!] *[,!]/);
    expect(second.text.length).toBeLessThan(500);
  });
});
