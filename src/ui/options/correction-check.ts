import { words } from './words';

/** As many, and as long, as settings take (`contract/shapes`). */
const most = { selectors: 10, letters: 300 };

export type Correction = { readonly selectors: string[] } | { readonly problem: string };

/** Reads selectors, one per line; a problem names the line. A selector only ever finds, so any that parses will do. */
export function readCorrection(text: string): Correction {
  const lines = text.split('\n').map((line) => line.trim());
  const selectors = lines.filter((line) => line !== '');
  if (selectors.length === 0) return { problem: words.correctionEmpty };
  if (selectors.length > most.selectors) return { problem: words.correctionTooMany(most.selectors) };
  for (const [index, line] of lines.entries()) {
    if (line.length > most.letters) return { problem: words.correctionTooLong(index + 1, most.letters) };
    if (line !== '' && !isSelector(line)) return { problem: words.correctionBroken(index + 1) };
  }
  return { selectors };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    // What the browser can't parse, it refuses.
    return false;
  }
}
