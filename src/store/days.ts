import {
  type CountedWait,
  countedReply,
  type DayTotal,
  dayOf,
  emptyDay,
  withoutWait,
  withWaits,
} from '../domain/day-total';
import type { Reply } from '../domain/reply';
import type { ReadTx, WriteTx } from './transaction';

const dayMs = 86_400_000;

/** Totals of these UTC days and all between, oldest first. They outlive the replies that they count. */
export function readDays(tx: ReadTx, from: string, to: string): Promise<DayTotal[]> {
  return tx.allIn('days', IDBKeyRange.bound(from, to));
}

/** To be called in the transaction that writes the reply. */
export async function countWait(tx: WriteTx, wait: CountedWait): Promise<void> {
  const day = dayOf(wait.endedAt);
  await tx.put('days', withWaits(await readDay(tx, day), [wait]));
}

export async function uncountWait(tx: WriteTx, wait: CountedWait): Promise<void> {
  const total = await readDay(tx, dayOf(wait.endedAt));
  const left = withoutWait(total, wait);
  if (left !== total) await tx.put('days', left);
}

/** The day as it is, or, where its record is missing, as the replies say that are kept of it. */
async function readDay(tx: ReadTx, day: string): Promise<DayTotal> {
  return (
    (await tx.get('days', day)) ?? withWaits(emptyDay(day), (await repliesOf(tx, day)).map(countedReply))
  );
}

function repliesOf(tx: ReadTx, day: string): Promise<Reply[]> {
  return tx.allBy('replies', 'repliedAt', rangeOf(day));
}

function rangeOf(day: string): IDBKeyRange {
  const from = Date.parse(day);
  return IDBKeyRange.bound(from, from + dayMs, false, true);
}

/** Days with replies but no total: from before totals were kept, or damaged. */
export async function missingDays(tx: ReadTx, now: number): Promise<string[]> {
  const [oldest] = await tx.allBy('replies', 'repliedAt', null, 1);
  if (!oldest) return [];
  const known = new Set(await tx.keysIn('days', IDBKeyRange.lowerBound(dayOf(oldest.repliedAt))));
  const missing: string[] = [];
  for (let at = oldest.repliedAt; dayOf(at) <= dayOf(now); at += dayMs) {
    const day = dayOf(at);
    if (known.has(day)) continue;
    if ((await tx.keysBy('replies', 'repliedAt', rangeOf(day), 1)).length > 0) missing.push(day);
  }
  return missing;
}

/** Counts a day anew from its replies, unless it was counted meanwhile. */
export async function rebuildDay(tx: WriteTx, day: string): Promise<void> {
  if (!(await tx.get('days', day))) await tx.put('days', await readDay(tx, day));
}
