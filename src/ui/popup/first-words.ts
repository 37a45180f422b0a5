import { labelOf } from '../../domain/tags';

/** More than fits on a row at any width. */
const most = 160;

/** The beginning of a body on one line, tags shown by their labels: `Hi [First name], …`. */
export function firstWords(body: string): string {
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
