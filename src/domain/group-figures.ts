import { type DayRows, traits } from './day-rows';
import { enoughReplies, type Summary } from './numbers';

/** How rows fall into groups: by these bits of this word of each. */
export interface Grouping {
  readonly column: Uint32Array;
  readonly shift: number;
  readonly mask: number;
  readonly groups: number;
}

type FigureRows = Pick<DayRows, 'seconds' | 'traits'>;

/**
 * Exact figures of each group. Rows come the fastest first, so one walk hands each group its own in their order, and
 * its figures stand at known ones of them.
 */
export function summarizeGroups(rows: FigureRows, grouping: Grouping): Summary[] {
  const { column, shift, mask, groups } = grouping;
  const { count, within, first } = countGroups(rows, grouping);
  const [seen, sums] = [new Uint32Array(groups), new Float64Array(groups)];
  const stands = Array.from({ length: groups }, () => ({ lower: 0, upper: 0, p90: 0, mean: 0 }));
  // The next row of each group at which one of its figures stands.
  const due = count.map((replies) => (replies - 1) >>> 1);
  for (let at = 0; at < rows.seconds.length; at += 1) {
    const group = ((column[at] ?? 0) >>> shift) & mask;
    const value = rows.seconds[at] ?? 0;
    const rank = seen[group] ?? 0;
    seen[group] = rank + 1;
    sums[group] = (sums[group] ?? 0) + value;
    if (rank !== due[group]) continue;
    const figures = stands[group];
    if (!figures) continue;
    const replies = count[group] ?? 0;
    const fastest = replies - Math.floor(replies / 10);
    if (rank === (replies - 1) >>> 1) figures.lower = value;
    if (rank === replies >>> 1) figures.upper = value;
    if (rank === fastest - 1) {
      figures.p90 = value;
      figures.mean = (sums[group] ?? 0) / fastest;
    }
    due[group] = rank < replies >>> 1 ? replies >>> 1 : fastest - 1;
  }
  return stands.map(({ lower, upper, p90, mean }, group) => {
    const replies = count[group] ?? 0;
    if (replies < enoughReplies) return { ...noReplies, count: replies };
    return {
      count: replies,
      median: (lower + upper) / 2,
      p90,
      fastest90Mean: mean,
      withinTarget: (within[group] ?? 0) / replies,
      firstReplies: (first[group] ?? 0) / replies,
    };
  });
}

/** Figures of all rows together. */
export function summarizeAll(rows: FigureRows): Summary {
  return summarizeGroups(rows, { column: rows.traits, shift: 0, mask: 0, groups: 1 })[0] ?? noReplies;
}

export const noReplies: Summary = {
  count: 0,
  median: null,
  p90: null,
  fastest90Mean: null,
  withinTarget: null,
  firstReplies: null,
};

/** How many rows each group has, and of what kind. */
function countGroups(rows: FigureRows, { column, shift, mask, groups }: Grouping) {
  const [count, within, first] = [new Uint32Array(groups), new Uint32Array(groups), new Uint32Array(groups)];
  for (let row = 0; row < column.length; row += 1) {
    const group = ((column[row] ?? 0) >>> shift) & mask;
    const kind = rows.traits[row] ?? 0;
    count[group] = (count[group] ?? 0) + 1;
    within[group] = (within[group] ?? 0) + ((kind >>> traits.within.shift) & 1);
    first[group] = (first[group] ?? 0) + ((kind >>> traits.first.shift) & 1);
  }
  return { count, within, first };
}
