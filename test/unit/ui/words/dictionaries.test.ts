import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uiLanguages } from '../../../../src/domain/ui-language';

type Dictionary = Readonly<Record<string, unknown>>;

const ui = new URL('../../../../src/ui/', import.meta.url);
const surfaces = readdirSync(ui, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(entry.name, ui)).includes('words'))
  .map(({ name }) => name);
const others = uiLanguages.filter((language) => language !== 'en');

/** What is the same in every language: names, tags, and words that two languages share. */
const shared = new Set(['CSV', 'editor', 'Password', 'Riposte', 'ask.order_number', 'Promotion']);
/** Places where two languages happen to agree. */
const alike =
  /(^|\.)(locale|units\.\w+|clock\.(min|h|d)|product|pageTitle|privacy|label|spanEnd|tagHint|from)$/;

async function dictionary(surface: string, language: string): Promise<Dictionary> {
  const file = (await import(
    `../../../../src/ui/${surface}/words/${language.toLowerCase()}.ts`
  )) as Dictionary;
  return file[language === 'pt-BR' ? 'ptBr' : language] as Dictionary;
}

/** Every leaf by its path; functions are called with values that show in what they say. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(call(value))]];
  return Object.entries(value as Dictionary).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

function call(say: unknown): unknown {
  const tries = [
    [{ ok: false, reason: 'gone', detail: '' }],
    ['Ana', 'Bea', 3],
    [3, 12, true],
    ['2026-03-04'],
  ];
  for (const given of tries) {
    try {
      const said = (say as (...all: unknown[]) => unknown)(...given);
      if (typeof said === 'string' && !/undefined|NaN|Invalid/.test(said)) return said;
    } catch {
      // Takes values of another kind; the next ones may fit.
    }
  }
  throw new Error('a way of speaking that no try fits');
}

describe.each(surfaces)('the words of %s', (surface) => {
  it('are in four languages, none missing, none empty', async () => {
    const english = leaves(await dictionary(surface, 'en'));
    expect(english.filter(([, said]) => said.trim() === '')).toEqual([]);
    for (const language of others) {
      const translated = leaves(await dictionary(surface, language));
      expect(translated.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
      expect(translated.filter(([, said]) => said.trim() === '')).toEqual([]);
    }
  });

  it('are not left in English', async () => {
    const english = new Map(leaves(await dictionary(surface, 'en')));
    for (const language of others) {
      const same = leaves(await dictionary(surface, language)).filter(
        ([path, said]) =>
          english.get(path) === said && /\p{L}{2}/u.test(said) && !shared.has(said) && !alike.test(path),
      );
      expect(same, `${surface} in ${language}`).toEqual([]);
    }
  });

  it('keep what they are told', async () => {
    const told = (all: Dictionary): [string, boolean][] =>
      Object.entries(all).flatMap(([key, value]) =>
        typeof value === 'function' ? [[key, String(call(value)).includes('Ana')] as [string, boolean]] : [],
      );
    const english = told(await dictionary(surface, 'en'));
    for (const language of others)
      expect(told(await dictionary(surface, language))).toEqual(expect.arrayContaining(english));
  });
});
