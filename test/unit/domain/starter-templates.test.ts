import { describe, expect, it } from 'vitest';
import { type RenderContext, renderTemplate } from '../../../src/domain/render';
import { starterTemplatesIn } from '../../../src/domain/starter-templates';
import { bodyFor } from '../../../src/domain/suggest-order';
import { templateLimits } from '../../../src/domain/template';
import { uiLanguages } from '../../../src/domain/ui-language';
import { anaToAcme, strangerToNobody } from './render-context';

const contacts: readonly (readonly [string, RenderContext])[] = [
  ['a contact with everything', anaToAcme],
  ['a contact of whom nothing is known', strangerToNobody],
  ['a company', { ...strangerToNobody, contact: { ...strangerToNobody.contact, name: 'Casa Verde Store' } }],
];

const cases = starterTemplatesIn('en').flatMap((template) =>
  uiLanguages.flatMap((language) => contacts.map(([who, context]) => ({ template, language, who, context }))),
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
  it.each(uiLanguages)('are ten, findable and distinct in %s', (language) => {
    const starterTemplates = starterTemplatesIn(language);
    expect(starterTemplates).toHaveLength(10);
    for (const field of ['title', 'shortcut', 'body'] as const) {
      expect(new Set(starterTemplates.map((template) => template[field])).size).toBe(10);
    }
    for (const template of starterTemplates) {
      expect(template.shortcut).toMatch(/^[\p{L}\p{N}_-]+$/u);
      expect(template.labels.length).toBeGreaterThan(0);
      expect(template.language).toBe(language);
      expect(template.body.length).toBeLessThan(templateLimits.body);
    }
  });

  it('are named and worded in the language of the interface', () => {
    const english = starterTemplatesIn('en');
    for (const language of uiLanguages.filter((one) => one !== 'en'))
      for (const [index, { title, folder, body }] of starterTemplatesIn(language).entries()) {
        expect(title).not.toBe(english[index]?.title);
        expect(folder).not.toBe(english[index]?.folder);
        expect(body).toBe(english[index]?.variants.find((one) => one.language === language)?.body);
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
