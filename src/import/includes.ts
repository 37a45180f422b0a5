import type { ForeignTemplate } from './foreign';
import { asked, type Piece } from './piece';

/** Entries that name each other: deeper than anyone builds them. */
const deepest = 5;
/** A text that takes itself in twice grows without end. */
const mostPieces = 1_000;

/** Entries by what others call them. */
export type Shelf = ReadonlyMap<string, readonly Piece[]>;

export function shelve(all: readonly ForeignTemplate[]): Shelf {
  const shelf = new Map<string, readonly Piece[]>();
  for (const { title, shortcut, pieces } of all) {
    for (const name of [title, shortcut]) if (name) shelf.set(keyOf(name), pieces);
  }
  return shelf;
}

/** The pieces with other entries' texts taken in. What is not in the file becomes a question. */
export function takeIn(pieces: readonly Piece[], shelf: Shelf): readonly Piece[] {
  if (!pieces.some(({ kind }) => kind === 'include')) return pieces;
  const all: Piece[] = [];
  const add = (some: readonly Piece[], depth: number): void => {
    for (const piece of some) {
      const other = piece.kind === 'include' ? shelf.get(keyOf(piece.name)) : undefined;
      if (piece.kind !== 'include') all.push(piece);
      else if (other !== undefined && depth < deepest && all.length < mostPieces) add(other, depth + 1);
      else all.push(asked(piece.source, { name: piece.name }));
      if (all.length >= mostPieces && depth > 0) return;
    }
  };
  add(pieces, 0);
  return all;
}

/** `/ship` and `ship` are one. */
function keyOf(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
}
