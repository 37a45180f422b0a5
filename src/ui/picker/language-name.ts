import { words } from './words';

/** A language's name as the picker says it: `es` is "Spanish". */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? language;
  } catch {
    // Templates come from files, where anything may stand.
    return language;
  }
}
