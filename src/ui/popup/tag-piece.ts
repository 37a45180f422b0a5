/** What the tag menu puts into a body. */
export interface TagPiece {
  readonly before: string;
  /** Selected once it stands there, to be typed over; empty leaves the caret. */
  readonly hole: string;
  readonly after: string;
  /** `true` when selected text takes the place of the hole instead of being written over. */
  readonly wraps: boolean;
  /** Goes into the tag in which the caret stands, when it does: `| upcase`. */
  readonly filter: string | null;
}

/** A change of a text, and what is selected after it. All offsets are UTF-16. */
export interface PieceEdit {
  /** The stretch of the old text that `text` replaces. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** In the new text. */
  readonly select: readonly [from: number, to: number];
}

/** Where a piece goes when `from` to `to` is selected. Never into the middle of another tag. */
export function planPiece(text: string, from: number, to: number, piece: TagPiece): PieceEdit {
  const tag = tagAround(text, from);
  if (piece.filter !== null && tag?.output && to <= tag.end) {
    const at = text.slice(0, tag.end - 2).replace(/[\s-]*$/u, '').length;
    const added = ` ${piece.filter}`;
    return { from: at, to: at, text: added, select: [at + added.length, at + added.length] };
  }
  const start = tag ? tag.end : from;
  const end = Math.max(start, tagAround(text, to)?.end ?? to);
  const selected = text.slice(start, end);
  const hole = piece.wraps && selected !== '' ? selected : piece.hole;
  const holeAt = start + piece.before.length;
  return {
    ...{ from: start, to: end, text: piece.before + hole + piece.after },
    select:
      hole === ''
        ? [holeAt + piece.after.length, holeAt + piece.after.length]
        : [holeAt, holeAt + hole.length],
  };
}

/** The tag or command that has `at` inside its braces; `output` is `true` for `{{ }}`. */
function tagAround(text: string, at: number): { readonly end: number; readonly output: boolean } | null {
  for (const match of text.matchAll(/\{\{.*?\}\}|\{%.*?%\}/gsu)) {
    const end = match.index + match[0].length;
    if (match.index < at && at < end) return { end, output: match[0].startsWith('{{') };
    if (match.index >= at) return null;
  }
  return null;
}
