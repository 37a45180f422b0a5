import type { UiLanguage } from '../../domain/ui-language';
import { en, type Words } from './words/en';

/** The words of the welcome page, in the language last spoken. Read them while rendering, never at module load. */
export let words: Words = en;

/** Changes the language; only English and the one spoken are ever loaded. */
export async function speak(language: UiLanguage): Promise<void> {
  words = await load[language]();
}

const load: Readonly<Record<UiLanguage, () => Promise<Words>>> = {
  en: async () => en,
  es: async () => (await import('./words/es')).es,
  'pt-BR': async () => (await import('./words/pt-br')).ptBr,
  it: async () => (await import('./words/it')).it,
};
