import { Damage } from '../refusal';

/** The tree of a JSON file, or `undefined` when the text is not even meant as JSON. */
export function readJson(text: string): unknown {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or nested so deep that the parser gave up.
    throw new Damage('broken-json');
  }
}
