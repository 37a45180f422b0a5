import { dropAlarm, keepAlarm } from '../bridge/alarm';
import { type Badge, showBadge } from '../bridge/toolbar';
import type { WaitView } from '../domain/conversation';
import type { Store } from '../store/store';
import { readWaits, waitStores } from './waits';

export const minuteAlarm = 'waits';

const calm = '#3b6fd4';
const late = '#c4314b';

/** Brings the badge and the minute alarm in line with the waits that are on. */
export async function showWaits(store: Store, now: () => number): Promise<void> {
  const waits = (await store.read(waitStores, readWaits)).map(({ waiting }) => waiting.wait);
  await showBadge(badgeFor(waits, now()));
  if (waits.length > 0) await keepAlarm(minuteAlarm, 1);
  else await dropAlarm(minuteAlarm);
}

/** The number of late conversations, else of those waiting; snoozed ones are left in peace. */
export function badgeFor(waits: readonly WaitView[], now: number): Badge {
  const awake = waits.filter(({ snoozedUntil }) => snoozedUntil === null || snoozedUntil <= now);
  const overdue = awake.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  if (overdue.length > 0) {
    return { text: short(overdue.length), color: late, title: `Riposte: ${overdue.length} late` };
  }
  if (awake.length > 0)
    return { text: short(awake.length), color: calm, title: `Riposte: ${awake.length} waiting` };
  return { text: '', color: calm, title: 'Riposte' };
}

function short(count: number): string {
  return count > 99 ? '99+' : String(count);
}
