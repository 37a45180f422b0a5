import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { it } from './words/it.ts';
import { pt } from './words/pt.ts';
import type { Words } from './words/words.ts';

const all: Readonly<Record<string, Words>> = { en, es, pt, it, ar };

/** Strings of `platforms/time-and-locale.md`; where a language is unknown there, what the site would likely say. */
export function wordsOf(language: string): Words {
  const words = all[language.split('-')[0] ?? ''];
  if (!words) throw new Error(`the look-alike does not speak ${language}`);
  return words;
}

/** A sentence with its blanks filled. */
export function say(sentence: string, blanks: { readonly X?: string; readonly T?: string }): string {
  return sentence.replace(/(?<!\p{L})[XT](?!\p{L})/gu, (blank) => blanks[blank as 'X'] ?? blank);
}
