import { readComposer } from './composer/composer';

/** A `/word` being typed: `query` without the sign, and where sign and word stand in the text. */
export interface InlineQuery {
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are no shortcut; the rest of a path is no query. */
const longestQuery = 40;

/**
 * The inline query that ends at the caret, or `null`. It starts with `sign` at the start of the text or after
 * white space and holds no white space (`design.md` 2.1).
 */
export function inlineQueryIn(composer: HTMLElement, sign: string): InlineQuery | null {
  if (sign === '') return null;
  const { text, start, end } = readComposer(composer);
  if (start !== end) return null;
  const before = text.slice(Math.max(0, start - longestQuery - 1), start);
  const at = before.lastIndexOf(sign);
  if (at === -1) return null;
  const query = before.slice(at + sign.length);
  const previous = at === 0 ? text.charAt(start - before.length - 1) : before.charAt(at - 1);
  if (/\s/u.test(query) || (previous !== '' && !/\s/u.test(previous))) return null;
  return { query, start: start - before.length + at, end: start };
}
