import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/conversation';
import { renderTemplate } from '../../../src/domain/render';
import { textToTemplate, titleFor } from '../../../src/domain/text-to-template';
import { anaToAcme } from './render-context';

const lucia: Contact = {
  ...{ name: 'Dr. Lucía Ferrari, PhD', handle: 'lucia.ferrari_88', headline: null, company: null },
};

describe('textToTemplate', () => {
  it.each([
    ['Hi Lucía, thanks', 'Hi {{ first_name }}, thanks'],
    ['Dear Lucía Ferrari! Lucía?', 'Dear {{ full_name }}! {{ first_name }}?'],
    ['Mrs. Ferrari (@lucia.ferrari_88)', 'Mrs. {{ last_name }} (@{{ handle }})'],
    ['Luciana and lucía are others', 'Luciana and lucía are others'],
  ])('makes tags of this contact’s names: %s', (text, body) => {
    expect(textToTemplate(text, lucia)).toBe(body);
  });

  it('leaves a text alone when nobody is known', () => {
    const nobody = { name: null, handle: null, headline: null, company: null };
    expect(textToTemplate('Hi Lucía', nobody)).toBe('Hi Lucía');
  });

  it('says for this contact exactly what was written, whatever that is', () => {
    const piece = fc.oneof(
      fc.constantFrom('Lucía', 'Ferrari', 'Lucía Ferrari', 'lucia.ferrari_88', ' ', '\n'),
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '{',
        '}',
        '{{ brand }}',
        '{% raw %}',
        '{{Lucía}}',
        '{Lucía}',
        '-',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const rendered = renderTemplate(textToTemplate(text, lucia), { ...anaToAcme, contact: lucia });
        expect(rendered.ok && rendered.unfilled.length === 0 && rendered.text).toBe(text);
      }),
    );
  });
});

describe('titleFor', () => {
  it.each([
    [
      'Hi Ana, your order left today. It should be there soon.',
      'Your order left today. It should be there soon',
    ],
    ['¡Hola Ana! ya salió', 'Ya salió'],
    ['We open at nine', 'We open at nine'],
    ['Thanks!', 'Thanks!'],
    ['', ''],
    ['x'.repeat(300), 'X'.concat('x'.repeat(47))],
  ])('%s', (text, title) => {
    expect(titleFor(text)).toBe(title);
  });

  it('is never longer than a title may be, nor a line break', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        expect(titleFor(text)).toMatch(/^[^\n]{0,200}$/u);
      }),
    );
  });
});
