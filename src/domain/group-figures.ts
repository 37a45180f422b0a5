import { enoughReplies, type Summary } from './numbers';

/** Columns that figures are made of; row `index` is one reply. */
export interface FigureRows {
  readonly count: number;
  readonly seconds: Uint32Array;
  readonly within: Uint8Array;
  readonly first: Uint8Array;
}

/** Exact figures of each group, in time that grows with the rows alone. `groupOf` says each row's group. */
export function summarizeGroups(rows: FigureRows, groupOf: ArrayLike<number>, groups: number): Summary[] {
  const ends = new Uint32Array(groups);
  const within = new Uint32Array(groups);
  const first = new Uint32Array(groups);
  for (let row = 0; row < rows.count; row += 1) {
    const group = groupOf[row] ?? 0;
    ends[group] = (ends[group] ?? 0) + 1;
    within[group] = (within[group] ?? 0) + (rows.within[row] ?? 0);
    first[group] = (first[group] ?? 0) + (rows.first[row] ?? 0);
  }
  for (let group = 1; group < groups; group += 1) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  const next = new Uint32Array(groups);
  next.set(ends.subarray(0, groups - 1), 1);
  const sorted = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row += 1) {
    const group = groupOf[row] ?? 0;
    const at = next[group] ?? 0;
    sorted[at] = rows.seconds[row] ?? 0;
    next[group] = at + 1;
  }
  return Array.from(ends, (end, group) => {
    const values = sorted.subarray(group === 0 ? 0 : ends[group - 1], end);
    return summaryOf(values, within[group] ?? 0, first[group] ?? 0);
  });
}

/** Figures of all rows together. */
export function summarizeAll(rows: FigureRows): Summary {
  return summarizeGroups(rows, new Uint8Array(rows.count), 1)[0] ?? noReplies;
}

export const noReplies: Summary = summaryOf(new Uint32Array(), 0, 0);

/** Reorders `values`. */
function summaryOf(values: Uint32Array, within: number, first: number): Summary {
  const count = values.length;
  if (count < enoughReplies) {
    return { count, median: null, p90: null, fastest90Mean: null, withinTarget: null, firstReplies: null };
  }
  const fastest = count - Math.floor(count / 10);
  const p90 = orderUpTo(values, fastest - 1);
  const upper = orderUpTo(values.subarray(0, fastest), Math.floor(count / 2));
  const lower = count % 2 === 1 ? upper : greatest(values.subarray(0, count / 2));
  let sum = 0;
  for (let index = 0; index < fastest; index += 1) sum += values[index] ?? 0;
  return {
    count,
    median: (lower + upper) / 2,
    p90,
    fastest90Mean: sum / fastest,
    withinTarget: within / count,
    firstReplies: first / count,
  };
}

function greatest(values: Uint32Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** Brings the `rank` + 1 least values to the front, the greatest of them last, and answers it (quickselect). */
function orderUpTo(values: Uint32Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = middleOfThree(values[low] ?? 0, values[(low + high) >>> 1] ?? 0, values[high] ?? 0);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] ?? 0;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
