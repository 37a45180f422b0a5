import { tagLabels } from '../../domain/tag-labels';
import { uiLanguageFor } from '../../domain/ui-language';
import { words } from './words';

/** More than fits on a row at any width. */
const most = 160;

/** The beginning of a body on one line, tags shown by their labels: `Hi [First name], …`. */
export function firstWords(body: string): string {
  const labelOf = tagLabels(uiLanguageFor(words.locale, ''));
  return body
    .slice(0, 3 * most)
    .replace(/\{%.*?%\}/gsu, '')
    .replace(/\{\{-?\s*([\w.]+).*?\}\}/gsu, (_, name: string) =>
      name === 'cursor' ? '' : `[${labelOf(name)}]`,
    )
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most);
}
