/** The most that one question may hold, of what and in UTF-16 units of JSON (`bridge/answer.ts`), with some to spare. */
const mostInOne = 200;
const mostUnits = 60_000;

/** The same in order, in as few pieces as one question each can hold. */
export function batchesOf<T>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  let last: T[] = [];
  let units = 0;
  for (const one of all) {
    const more = JSON.stringify(one).length + 1;
    if (last.length === 0 || last.length === mostInOne || units + more > mostUnits) {
      last = [];
      units = 0;
      batches.push(last);
    }
    last.push(one);
    units += more;
  }
  return batches;
}
