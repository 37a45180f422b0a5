/** A stretch of two texts laid over each other: in both, only in the former, or only in the later one. */
export interface DifferencePiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts further apart than this many words are shown as one replaced by the other. */
const mostEdits = 800;

/** Tags, commands, words and single other characters; scripts without spaces go character by character. */
const tokenPattern =
  /\{\{.*?\}\}|\{%.*?%\}|\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:[\p{L}\p{N}_][\p{M}'’]*)+|\P{M}\p{M}*|./gsu;

/**
 * How one text became another, word by word. `same` and `removed` together are the former text, `same` and `added`
 * the later one. What was removed comes before what took its place.
 */
export function textDifference(former: string, later: string): DifferencePiece[] {
  const a = former.match(tokenPattern) ?? [];
  const b = later.match(tokenPattern) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = tokenDifference(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...withoutThinBridges(joined(middle)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

/** The shortest way from `a` to `b` (Myers, "An O(ND) difference algorithm", 1986). */
function tokenDifference(a: readonly string[], b: readonly string[]): DifferencePiece[] {
  const trace = furthestReaches(a, b);
  if (trace === null) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  const pieces: DifferencePiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const before = trace[edits - 1] as Reaches;
    const down = goesDown(before, x - y, edits);
    const fromX = reachOf(before, down ? x - y + 1 : x - y - 1);
    const fromY = fromX - (down ? x - y + 1 : x - y - 1);
    const turnX = down ? fromX : fromX + 1;
    while (x > turnX) {
      x -= 1;
      y -= 1;
      pieces.push({ kind: 'same', text: a[x] ?? '' });
    }
    pieces.push(down ? { kind: 'added', text: b[fromY] ?? '' } : { kind: 'removed', text: a[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x -= 1) pieces.push({ kind: 'same', text: a[x - 1] ?? '' });
  return pieces.reverse();
}

/** By diagonal (`x - y`, shifted by the number of edits): how far along `a` that many edits lead. */
type Reaches = Int32Array;

function reachOf(reaches: Reaches, diagonal: number): number {
  return reaches[diagonal + ((reaches.length - 1) >> 1)] ?? -1;
}

/** Whether the step onto a diagonal takes a token of `b` rather than leaving one of `a` out. */
function goesDown(before: Reaches, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && reachOf(before, diagonal - 1) < reachOf(before, diagonal + 1);
}

/** The reaches of 0, 1, 2… edits until both ends are met; `null` when that takes too many. */
function furthestReaches(a: readonly string[], b: readonly string[]): Reaches[] | null {
  const trace: Reaches[] = [];
  for (let edits = 0; edits <= mostEdits; edits += 1) {
    const before = trace[edits - 1];
    const reaches = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = 0;
      if (before) {
        const down = goesDown(before, diagonal, edits);
        x = down ? reachOf(before, diagonal + 1) : reachOf(before, diagonal - 1) + 1;
      }
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reaches[diagonal + edits] = x;
      if (diagonal === a.length - b.length && x >= a.length) return [...trace, reaches];
    }
    trace.push(reaches);
  }
  return null;
}

/** A space that stayed between two changed words only makes them harder to read. */
function withoutThinBridges(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  return pieces.flatMap((piece, at) => {
    const thin = piece.kind === 'same' && /^[^\S\n]*$/u.test(piece.text) && at > 0 && at < pieces.length - 1;
    if (!thin) return [piece];
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ];
  });
}

/** Neighbours of one kind as one, the removed before the added, nothing empty. */
function joined(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const result: DifferencePiece[] = [];
  let [same, removed, added] = ['', '', ''];
  const flushChange = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'same') {
      flushChange();
      same += text;
      continue;
    }
    if (same !== '') result.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flushChange();
  if (same !== '') result.push({ kind: 'same', text: same });
  return result;
}
