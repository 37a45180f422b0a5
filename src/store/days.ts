import {
  type CountedWait,
  countedReply,
  type DayTotal,
  dayOf,
  emptyDay,
  joinDays,
  monthOf,
  withoutWait,
  withWaits,
} from '../domain/day-total';
import type { Reply } from '../domain/reply';
import type { StoreName } from './records';
import type { ReadTx, WriteTx } from './transaction';

const dayMs = 86_400_000;
/** Replies may come to light days after they were given. */
const settleMs = 7 * dayMs;

/** Stores that hold totals. */
export const totalStores: readonly StoreName[] = ['days', 'months'];

/** Totals of these UTC days and all between, oldest first. They outlive the replies that they count. */
export async function readDays(tx: ReadTx, from: string, to: string): Promise<DayTotal[]> {
  const [months, days] = await Promise.all([
    tx.allIn('months', IDBKeyRange.bound(monthOf(from), monthOf(to))),
    tx.allIn('days', IDBKeyRange.bound(from, to)),
  ]);
  const packed = months.flatMap((month) => month.days).filter(({ day }) => day >= from && day <= to);
  return joinDays([...packed, ...days]);
}

/** How many days have a total. */
export async function countDays(tx: ReadTx): Promise<number> {
  return (await readDays(tx, '0000-01-01', '9999-12-31')).length;
}

/** To be called in the transaction that writes the reply. */
export async function countWait(tx: WriteTx, wait: CountedWait): Promise<void> {
  const day = dayOf(wait.endedAt);
  await tx.put('days', withWaits(await readDay(tx, day), [wait]));
}

export async function uncountWait(tx: WriteTx, wait: CountedWait): Promise<void> {
  const total = await readDay(tx, dayOf(wait.endedAt));
  const left = withoutWait(total, wait);
  if (left !== total) return tx.put('days', left);
  const month = await tx.get('months', monthOf(total.day));
  if (!month) return;
  const days = month.days.map((one) => (one.day === total.day ? withoutWait(one, wait) : one));
  if (days.some((one, at) => one !== month.days[at])) await tx.put('months', { ...month, days });
}

/**
 * The day's own record; it is empty where the month is packed, since what comes late is counted beside it. Where both
 * are missing, what the replies say that are kept of the day.
 */
async function readDay(tx: ReadTx, day: string): Promise<DayTotal> {
  const known = await tx.get('days', day);
  if (known) return known;
  const packed = await tx.keysIn('months', monthOf(day));
  return withWaits(emptyDay(day), packed.length > 0 ? [] : (await repliesOf(tx, day)).map(countedReply));
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
  const first = dayOf(oldest.repliedAt);
  const known = new Set(await tx.keysIn('days', IDBKeyRange.lowerBound(first)));
  const packed = new Set(await tx.keysIn('months', IDBKeyRange.lowerBound(monthOf(first))));
  const missing: string[] = [];
  for (let at = oldest.repliedAt; dayOf(at) <= dayOf(now); at += dayMs) {
    const day = dayOf(at);
    if (known.has(day) || packed.has(monthOf(day))) continue;
    if ((await tx.keysBy('replies', 'repliedAt', rangeOf(day), 1)).length > 0) missing.push(day);
  }
  return missing;
}

/** Counts a day anew from its replies, unless it was counted meanwhile. */
export async function rebuildDay(tx: WriteTx, day: string): Promise<void> {
  if (!(await tx.get('days', day))) await tx.put('days', await readDay(tx, day));
}

/** The oldest month with day records that is over for a week, so that hardly anything still comes for it. */
export async function monthToPack(tx: ReadTx, now: number): Promise<string | null> {
  const settled = IDBKeyRange.upperBound(monthOf(dayOf(now - settleMs)), true);
  const [oldest] = await tx.keysIn('days', settled, 1);
  return oldest === undefined ? null : monthOf(String(oldest));
}

/**
 * Puts the day records of a month into the month's one, whose days must all be counted. `false` when one of them is
 * damaged: nothing was changed then, and that day is to be counted anew first.
 */
export async function packMonth(tx: WriteTx, month: string): Promise<boolean> {
  const [packed, days] = [
    await tx.get('months', month),
    await tx.allIn('days', IDBKeyRange.bound(month, `${month}-31`)),
  ];
  if (tx.bad.length > 0) return false;
  await tx.put('months', { month, days: joinDays([...(packed?.days ?? []), ...days]) });
  await tx.removeAll(
    'days',
    days.map(({ day }) => day),
  );
  return true;
}
