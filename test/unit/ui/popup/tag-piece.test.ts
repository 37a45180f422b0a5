import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../src/domain/render';
import { fixedTags } from '../../../../src/domain/tags';
import { uiLanguages } from '../../../../src/domain/ui-language';
import { tagMenu } from '../../../../src/ui/popup/tag-menu';
import { planPiece, type TagPiece } from '../../../../src/ui/popup/tag-piece';
import { speak } from '../../../../src/ui/popup/words';

const fields = ['ask.size', 'note.vip'];

function pieceOf(label: string): TagPiece {
  const entry = tagMenu(fields).find((one) => one.label === label);
  if (!entry) throw new Error(`the menu has no ${label}`);
  return entry.piece;
}

/** The text after the piece went in. `›` is the caret, `‹ ›` what is selected, before and after. */
function put(marked: string, label: string): string {
  const from = marked.search(/[‹›]/u);
  const to = marked.lastIndexOf('›') - (marked.includes('‹') ? 1 : 0);
  const text = marked.replace(/[‹›]/gu, '');
  const edit = planPiece(text, from, Math.max(from, to), pieceOf(label));
  const after = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  const [start, end] = edit.select;
  return `${after.slice(0, start)}‹${after.slice(start, end)}›${after.slice(end)}`;
}

afterEach(() => speak('en'));

describe('the tag menu', () => {
  it('has every tag, what can be asked and noted, conditions and filters', () => {
    const labels = tagMenu(fields).map(({ label }) => label);
    for (const { name } of fixedTags) expect(labels).toContain(`{{ ${name} }}`);
    expect(labels).toEqual(
      expect.arrayContaining([
        '{{ ask.order_number }}',
        '{{ ask.size | choices: "S, M, L" }}',
        '{{ ask.size }}',
        '{{ note.vip }}',
        '{% if company %}…{% endif %}',
        '{% if company %}…{% else %}…{% endif %}',
        '| upcase',
      ]),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(uiLanguages)('in %s inserts only what parses, wherever the caret is', async (language) => {
    await speak(language);
    const body =
      'Hi {{ first_name | default: "you" }},\n{% if company %}at {{ company }}{% endif %} {{ date }}';
    const place = fc.nat({ max: body.length });
    fc.assert(
      fc.property(fc.constantFrom(...tagMenu(fields)), place, ({ piece }, at) => {
        const edit = planPiece(body, at, at, piece);
        const after = body.slice(0, edit.from) + edit.text + body.slice(edit.to);
        expect(checkTemplate(after), after).toBeNull();
        expect(edit.select[1]).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});

describe('planPiece', () => {
  it.each([
    ['Hi ›, hello', '{{ first_name }}', 'Hi {{ first_name }}‹›, hello'],
    ['Hi ‹NAME›, hello', '{{ first_name }}', 'Hi {{ first_name }}‹›, hello'],
    ['Hi {{ first›_name }}!', '{{ handle }}', 'Hi {{ first_name }}{{ handle }}‹›!'],
    ['›', '{{ ask.order_number }}', '{{ ask.‹order_number› }}'],
    ['›', '{{ first_name | default: "there" }}', '{{ first_name | default: "‹there›" }}'],
    ['›', '{{ ask.size | choices: "S, M, L" }}', '{{ ask.size | choices: "‹S, M, L›" }}'],
    ['A ›B', '{% if company %}…{% endif %}', 'A {% if company %}‹only then›{% endif %}B'],
    [
      'A ‹at {{ company }}›B',
      '{% if company %}…{% endif %}',
      'A {% if company %}‹at {{ company }}›{% endif %}B',
    ],
    ['Hi {{ first›_name }}!', '| upcase', 'Hi {{ first_name | upcase‹› }}!'],
    ['Hi {{ first_name -›}}!', '| upcase', 'Hi {{ first_name | upcase‹› -}}!'],
    ['Hi ›!', '| upcase', 'Hi {{ first_name | upcase }}‹›!'],
    ['{% if comp›any %}A{% endif %}', '| upcase', '{% if company %}{{ first_name | upcase }}‹›A{% endif %}'],
  ])('%j with %s', (marked, label, expected) => {
    expect(put(marked, label)).toBe(expected);
  });
});
