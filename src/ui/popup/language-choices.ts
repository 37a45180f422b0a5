import type { Choice } from '../kit/select';
import { words } from './words';

/** Offered in the editor; a template in another language keeps its own. BCP 47. */
const offered = [
  'ar',
  'bn',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
];

/** Languages by name, "not stated" first. */
export function languageChoices(current: string): Choice[] {
  return [{ value: '', label: words.languageNone }, ...namedLanguages(current)];
}

/** Languages by name; `current` among them whatever it is. */
export function namedLanguages(current: string): Choice[] {
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  const codes = current === '' || offered.includes(current) ? offered : [...offered, current];
  const choices = codes.map((code) => ({ value: code, label: languageName(names, code) }));
  return choices.sort((a, b) => a.label.localeCompare(b.label));
}

/** A language as the interface calls it. */
export function languageLabel(code: string): string {
  if (code === '') return words.languageNone;
  return languageName(new Intl.DisplayNames(words.locale, { type: 'language' }), code);
}

function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Imported from elsewhere and not a language code: shown as it stands.
    return code;
  }
}
