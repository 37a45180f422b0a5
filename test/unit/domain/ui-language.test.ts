import { describe, expect, it } from 'vitest';
import { uiLanguageFor } from '../../../src/domain/ui-language';

describe('uiLanguageFor', () => {
  it.each([
    ['it', 'en-US', 'it'],
    ['', 'pt-PT', 'pt-BR'],
    ['', 'es-419', 'es'],
    ['', 'pt_BR', 'pt-BR'],
    ['', 'de', 'en'],
    ['xx', 'es', 'es'],
    ['', '', 'en'],
  ])('chosen %o in a browser of %o speaks %o', (chosen, browsers, spoken) => {
    expect(uiLanguageFor(chosen, browsers)).toBe(spoken);
  });
});
