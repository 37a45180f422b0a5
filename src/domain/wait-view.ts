import type { ConversationRef, WaitView } from './conversation';
import { dueAt, officeMs } from './office-hours';
import type { OfficeHours, Settings } from './settings';
import type { WaitState } from './wait';

const minute = 60_000;

/** The reply time aimed at on a platform, in milliseconds. */
export function targetMs(platform: ConversationRef['platform'], settings: Settings): number {
  return (settings.targets.perPlatform[platform] ?? settings.targets.fallback) * minute;
}

/** A wait as clocks show it; `null` when nobody waits. A request is listed but never due (`rules.md` 3). */
export function viewWait(
  state: WaitState,
  ref: Pick<ConversationRef, 'platform' | 'request'>,
  settings: Settings,
): WaitView | null {
  if (!state.open) return null;
  const { start, snoozedUntil } = state.open;
  const target = targetMs(ref.platform, settings);
  const due = ref.request ? null : dueAt(start.at, target, settings.officeHours);
  // The last fifth of the target, but no less than a minute and no more than ten.
  const lead = Math.min(Math.max(target / 5, minute), 10 * minute);
  return { start, dueAt: due, soonAt: due === null ? null : due - lead, snoozedUntil, request: ref.request };
}

function isSnoozed(view: WaitView, now: number): boolean {
  return view.snoozedUntil !== null && view.snoozedUntil > now;
}

/** Due soon, not late yet, while the office is open; a request and a snoozed wait never are. */
export function isAboutToBeLate(view: WaitView, now: number, hours: OfficeHours): boolean {
  const { dueAt, soonAt } = view;
  if (dueAt === null || soonAt === null || isSnoozed(view, now)) return false;
  return soonAt <= now && now < dueAt && officeMs(now, now + 1, hours) > 0;
}

/** Sorts most urgent first: what is due first, then what is never due, then what is snoozed; else who waits longest. */
export function compareUrgency(a: WaitView, b: WaitView, now: number): number {
  const asleep = Number(isSnoozed(a, now)) - Number(isSnoozed(b, now));
  if (asleep !== 0) return asleep;
  if ((a.dueAt === null) !== (b.dueAt === null)) return a.dueAt === null ? 1 : -1;
  return (a.dueAt ?? 0) - (b.dueAt ?? 0) || a.start.at - b.start.at;
}
