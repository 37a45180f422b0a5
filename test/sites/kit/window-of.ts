/**
 * Which items of a list that hangs at its foot stand between two heights above the newest, and how tall the rest is.
 * Items before `oldest` are not loaded; all heights in pixels.
 */
export function windowOf(
  count: number,
  oldest: number,
  from: number,
  to: number,
  heightOf: (index: number) => number,
): { start: number; end: number; above: number; below: number } {
  let at = 0;
  let end = count;
  let below = 0;
  while (end > oldest + 1 && at + heightOf(end - 1) < from) {
    end -= 1;
    at += heightOf(end);
    below = at;
  }
  let start = end;
  while (start > oldest && at < to) {
    start -= 1;
    at += heightOf(start);
  }
  let above = 0;
  for (let index = oldest; index < start; index++) above += heightOf(index);
  return { start, end, above, below };
}
