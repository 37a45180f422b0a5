import { dropAlarm, keepAlarm } from '../bridge/alarm';
import { type Badge, showBadge } from '../bridge/toolbar';
import type { WaitView } from '../domain/conversation';
import { lateSince } from '../domain/office-hours';
import { platformIds } from '../domain/platform';
import type { Settings } from '../domain/settings';
import type { UiLanguage } from '../domain/ui-language';
import { targetMs, viewWait } from '../domain/wait-view';
import { readWaiting } from '../store/conversations';
import { readSettings } from '../store/settings';
import type { ReadTx } from '../store/transaction';
import { buttonTitle } from './notice-words';
import type { Services } from './services';
import { spokenLanguage } from './spoken-language';
import { waitStores } from './waits';

export const minuteAlarm = 'waits';

const calm = '#3b6fd4';
const late = '#c4314b';
/** A badge has room for two digits. */
const mostShown = 99;

type ShownFrom = Pick<Services, 'store' | 'now' | 'language'>;

/** Brings the badge and the minute alarm in line with the waits that are on. */
export async function showWaits({ store, now, language }: ShownFrom): Promise<void> {
  const at = now();
  const { waits, any } = await store.read(waitStores, async (tx) => ({
    waits: await waitsToShow(tx, at),
    any: (await readWaiting(tx, null, 1)).length > 0,
  }));
  await showBadge(badgeFor(waits, at, await spokenLanguage({ store, language })));
  // Those that are snoozed come back at some minute.
  if (any) await keepAlarm(minuteAlarm, 1);
  else await dropAlarm(minuteAlarm);
}

/**
 * As many late waits as the badge tells apart, else as many of any kind. With each new message of any conversation
 * this is read again, so it stops where the badge would not change any more, however many wait.
 */
async function waitsToShow(tx: ReadTx, now: number): Promise<WaitView[]> {
  const settings = await readSettings(tx);
  const targets = new Set(platformIds.map((platform) => targetMs(platform, settings)));
  const since = [...targets].map((target) => lateSince(now, target, settings.officeHours) ?? 0);
  const overdue = await firstWaits(tx, settings, Math.max(...since), (wait) => isLate(wait, now));
  return overdue.length > 0 ? overdue : firstWaits(tx, settings, null, (wait) => isAwake(wait, now));
}

/** The longest of the waits that count and began no later than `latest`, as many as the badge tells apart and one. */
async function firstWaits(
  tx: ReadTx,
  settings: Settings,
  latest: number | null,
  counts: (wait: WaitView) => boolean,
): Promise<WaitView[]> {
  for (let count = mostShown + 1; ; count *= 4) {
    const records = await readWaiting(tx, latest, count);
    const waits = records.flatMap((record) => viewWait(record.state, record, settings) ?? []);
    const counted = waits.filter(counts);
    if (counted.length > mostShown || records.length < count) return counted.slice(0, mostShown + 1);
  }
}

/** The number of late conversations, else of those waiting; snoozed ones are left in peace. */
export function badgeFor(waits: readonly WaitView[], now: number, language: UiLanguage): Badge {
  const overdue = waits.filter((wait) => isLate(wait, now)).length;
  const awake = waits.filter((wait) => isAwake(wait, now)).length;
  const text = short(overdue > 0 ? overdue : awake);
  if (overdue > 0) return { text, color: late, title: buttonTitle(language, 'late', text) };
  if (awake > 0) return { text, color: calm, title: buttonTitle(language, 'waiting', text) };
  return { text: '', color: calm, title: 'Riposte' };
}

function isAwake({ snoozedUntil }: WaitView, now: number): boolean {
  return snoozedUntil === null || snoozedUntil <= now;
}

function isLate(wait: WaitView, now: number): boolean {
  return isAwake(wait, now) && wait.dueAt !== null && wait.dueAt <= now;
}

function short(count: number): string {
  return count > mostShown ? `${mostShown}+` : String(count);
}
