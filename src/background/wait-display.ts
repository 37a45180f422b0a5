import { dropAlarm, keepAlarm } from '../bridge/alarm';
import { type Badge, showBadge } from '../bridge/toolbar';
import type { WaitView } from '../domain/conversation';
import type { UiLanguage } from '../domain/ui-language';
import { buttonTitle } from './notice-words';
import type { Services } from './services';
import { spokenLanguage } from './spoken-language';
import { readWaits, waitStores } from './waits';

export const minuteAlarm = 'waits';

const calm = '#3b6fd4';
const late = '#c4314b';

type ShownFrom = Pick<Services, 'store' | 'now' | 'language'>;

/** Brings the badge and the minute alarm in line with the waits that are on. */
export async function showWaits({ store, now, language }: ShownFrom): Promise<void> {
  const waits = (await store.read(waitStores, readWaits)).map(({ waiting }) => waiting.wait);
  await showBadge(badgeFor(waits, now(), await spokenLanguage({ store, language })));
  if (waits.length > 0) await keepAlarm(minuteAlarm, 1);
  else await dropAlarm(minuteAlarm);
}

/** The number of late conversations, else of those waiting; snoozed ones are left in peace. */
export function badgeFor(waits: readonly WaitView[], now: number, language: UiLanguage): Badge {
  const awake = waits.filter(({ snoozedUntil }) => snoozedUntil === null || snoozedUntil <= now);
  const overdue = awake.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  if (overdue.length > 0) {
    return { text: short(overdue.length), color: late, title: buttonTitle(language, 'late', overdue.length) };
  }
  if (awake.length > 0)
    return { text: short(awake.length), color: calm, title: buttonTitle(language, 'waiting', awake.length) };
  return { text: '', color: calm, title: 'Riposte' };
}

function short(count: number): string {
  return count > 99 ? '99+' : String(count);
}
