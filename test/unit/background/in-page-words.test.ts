import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { es } from '../../../src/background/in-page-words/es';
import { it as italian } from '../../../src/background/in-page-words/it';
import { ptBr } from '../../../src/background/in-page-words/pt-br';
import { inPageWordsShape } from '../../../src/contract/in-page-words';
import { words as around, clockWords, findingWords } from '../../../src/ui/clock/words';
import { words as picker } from '../../../src/ui/picker/words';
import { fromPage } from '../fake-browser';
import { Worker } from './worker';

const english = { picker, around, findings: findingWords, clock: { ...clockWords } };
/** Signs of units, which languages share. */
const units = ['min', 'h', 'd'];

function flat(words: object): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([group, said]) =>
      Object.entries(said as Record<string, string>).map(([key, text]) => [`${group}.${key}`, text] as const),
    ),
  );
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

describe.each([
  ['Spanish', es],
  ['Brazilian Portuguese', ptBr],
  ['Italian', italian],
])('the words in pages, in %s', (_, translation) => {
  it('are whole, translated, and have the places of the English ones', () => {
    expect(inPageWordsShape.parse(translation)).toEqual(translation);
    for (const [key, text] of flat(english)) {
      const said = flat(translation).get(key) ?? '';
      expect(said.trim(), key).not.toBe('');
      expect(placesIn(said), key).toEqual(placesIn(text));
      if (!units.some((unit) => key === `clock.${unit}`)) expect(said, key).not.toBe(text);
    }
  });
});

describe('words/in-page', () => {
  it('follows the setting, else the browser; English needs no words', async () => {
    const worker = new Worker(Date.parse('2026-03-04T10:00:00Z'));
    expect(await worker.get('words/in-page', null)).toBeNull();
    await worker.get('settings/save', { ...(await worker.get('settings/read', null)), language: 'it' });
    const words = await worker.get('words/in-page', null, fromPage(worker.browser));
    expect(words?.picker.dialog).toBe('Selettore di modelli');
    await worker.idle();
    await worker.kill();
  });
});

describe('labels of tags', () => {
  it('are in the language of the interface, in the field and in the text alike', async () => {
    const worker = new Worker(Date.parse('2026-03-04T10:00:00Z'));
    await worker.get('settings/save', { ...(await worker.get('settings/read', null)), language: 'es' });
    const body = 'Hi {{ brand }} {{ ask.order_number }}';
    const { rendered } = await worker.get('templates/preview', { body, language: 'en' });
    expect(rendered?.text).toBe('Hi [Marca] [Order number]');
    expect(rendered?.tags.map(({ label }) => label)).toEqual(['Marca', 'Order number']);
    await worker.idle();
    await worker.kill();
  });
});
