import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { it } from './words/it.ts';
import { pt } from './words/pt.ts';
import type { Words } from './words/words.ts';

const all: Readonly<Record<string, Words>> = { en, es, pt, it, ar };

/**
 * The composer's names and "You:" in English are as seen (`platforms/time-and-locale-x-linkedin.md` 4); all else,
 * and every other language but "no leído", is what the site would likely say.
 */
export function wordsOf(language: string): Words {
  const words = all[language.split('-')[0] ?? ''];
  if (!words) throw new Error(`the look-alike does not speak ${language}`);
  return words;
}
