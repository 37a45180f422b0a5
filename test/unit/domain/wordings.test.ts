import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformIds } from '../../../src/domain/platform';
import { bodyFor } from '../../../src/domain/suggest-order';
import { freeLanguage, sameWording, wordingsOf } from '../../../src/domain/wordings';

const variantOf = fc.record({
  language: fc.constantFrom('en', 'es', 'pt-BR', 'pt'),
  platform: fc.option(fc.constantFrom(...platformIds.slice(0, 2))),
  body: fc.constant(''),
});

describe('sameWording', () => {
  it('is set for exactly the wordings that no contact would ever get', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'en', 'es'),
        fc.array(variantOf, { maxLength: 8 }),
        (language, list) => {
          const variants = list.map((one, at) => ({ ...one, body: `v${at + 1}` }));
          const template = { body: 'v0', language, variants };
          const given = new Set<string>();
          for (const platform of [null, ...platformIds.slice(0, 2)]) {
            for (const spoken of ['', 'en', 'es', 'pt-BR', 'pt'])
              given.add(bodyFor(template, { language: spoken, platform }).body);
          }
          const all = wordingsOf(template);
          for (const [at, { body }] of all.entries()) {
            if (sameWording(all, at) !== null) expect(given.has(body)).toBe(false);
            else if (at > 0) expect(given.has(body)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('freeLanguage', () => {
  it('takes the first that has no text yet', () => {
    const all = wordingsOf({
      body: 'b',
      language: 'EN',
      variants: [{ language: 'es', platform: 'x', body: '' }],
    });
    expect(freeLanguage(all, ['en', 'es', 'it'])).toBe('it');
    expect(freeLanguage(all, ['en', 'es'])).toBe('en');
    expect(freeLanguage(all, [])).toBe('en');
  });
});
