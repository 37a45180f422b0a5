import { type Dialect, type Piece, words } from '../piece';

/** One spelling of a dialect: a pattern with the `g` and `u` flags, and what a match means. */
export interface Rule {
  readonly pattern: RegExp;
  /** `null`: not a tag after all, the words stay. */
  readonly read: (match: RegExpExecArray) => Piece | null;
}

/** A dialect that is a list of spellings; where two fit at one place the earlier rule wins. */
export function byRules(rules: readonly Rule[]): Dialect {
  return (source) => {
    const found = rules
      .flatMap(({ pattern, read }, order) =>
        [...source.matchAll(pattern)].map((match) => ({ at: match.index, match, read, order })),
      )
      .sort((a, b) => a.at - b.at || a.order - b.order);
    const pieces: Piece[] = [];
    let done = 0;
    for (const { at, match, read } of found) {
      if (at < done) continue;
      const piece = read(match);
      if (piece === null) continue;
      if (at > done) pieces.push(words(source.slice(done, at)));
      pieces.push(piece);
      done = at + match[0].length;
    }
    if (done < source.length) pieces.push(words(source.slice(done)));
    return pieces;
  };
}
