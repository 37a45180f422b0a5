/**
 * While a template renders, its text carries marks: where a value stands, where the caret lands, what is
 * unfilled. They are Unicode noncharacters, which no real text holds; `withoutMarks` takes them off everything
 * that comes in, so nobody can forge one.
 */
const unfilledOpen = '\uFDD0';
const unfilledClose = '\uFDD1';
const cursorMark = '\uFDD2';
const valueOpen = '\uFDD3';
const valueClose = '\uFDD4';
/** Between two pieces of the template's own text, where a tag stood. */
const seam = '\uFDD5';

/** Takes off whatever could be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/gu, '');
}

export function markUnfilled(name: string): string {
  return unfilledOpen + name + unfilledClose;
}

export function markCursor(): string {
  return cursorMark;
}

export function markValue(text: string): string {
  return valueOpen + text + valueClose;
}

export function markSeam(piece: string): string {
  return seam + piece;
}

/** `true` when the text holds something that no filter may touch: an unfilled tag or the cursor. */
export function holdsOpenMark(text: string): boolean {
  return text.includes(unfilledOpen) || text.includes(cursorMark);
}

/** What a filter may see of text that was rendered before, such as by `capture`. */
export function withoutValueMarks(text: string): string {
  return text.replace(/[\uFDD3-\uFDD5]/gu, '');
}

export interface FinishedText {
  readonly text: string;
  /** UTF-16 offset of the first cursor, or `null` without one. */
  readonly caret: number | null;
  /** Names of the unfilled tags in the order they stand. */
  readonly unfilled: string[];
}

/** Turns marked text into plain text; an unfilled tag shows as `[label]`. */
export function finishText(marked: string, labelOf: (name: string) => string): FinishedText {
  let text = '';
  let caret: number | null = null;
  const unfilled = new Set<string>();
  for (const [part] of closeGaps(marked).matchAll(
    /\uFDD0[^\uFDD1]*\uFDD1|[\uFDD0-\uFDD5]|[^\uFDD0-\uFDD5]+/gu,
  )) {
    if (part === cursorMark) caret ??= text.length;
    else if (part.startsWith(unfilledOpen)) {
      const name = part.slice(1, -1);
      unfilled.add(name);
      text += `[${labelOf(name)}]`;
    } else if (!/^[\uFDD1-\uFDD5]/u.test(part)) text += part;
  }
  return { text, caret, unfilled: [...unfilled] };
}

/** A place where nothing came out: `empty` has at least one value that was empty, `gap` perhaps only a seam. */
const gap = '(?:\uFDD5|\uFDD3\uFDD4)+';
const empty = '\uFDD5*\uFDD3\uFDD4(?:\uFDD5|\uFDD3\uFDD4)*';
/** A whole run of spaces; the look behind keeps a long run from being tried from each of its spaces. */
const spaces = '(?<![ \\u00A0])[ \\u00A0]+';
const beforePunctuation = new RegExp(`${spaces}(${gap})(?=[,.!?;:\\u2026\\u3001\\u3002\\u060C)])`, 'gu');
const betweenSpaces = new RegExp(`([ \\u00A0])(${gap})[ \\u00A0]+`, 'gu');
const atLineEnd = new RegExp(`${spaces}(${empty})(?=\\n|$)`, 'gu');
const atLineStart = new RegExp(`(^|\\n)(${empty})[ \\u00A0,]+`, 'gu');

/**
 * `Hi {{ first_name | default: "" }},` must read "Hi,", not "Hi ," (`design.md` 2.2): where a tag left nothing
 * behind, the space that led to it goes too. Spaces inside values and inside the author's own text stay.
 */
function closeGaps(marked: string): string {
  return marked
    .replace(beforePunctuation, '$1')
    .replace(betweenSpaces, '$1$2')
    .replace(atLineEnd, '$1')
    .replace(atLineStart, '$1$2');
}
