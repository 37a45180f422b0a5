import { newest } from './unanswered';
import type { WaitState } from './wait';

/** Takes the wait off the lists until then, or until a new message; the wait itself runs on. `null` wakes it. */
export function snooze(state: WaitState, until: number | null): WaitState {
  return state.open ? { ...state, open: { ...state.open, snoozedUntil: until } } : state;
}

/** "No reply needed" was a slip: the wait is on again, unless it was answered meanwhile. */
export function takeBack(state: WaitState): WaitState {
  const { dismissed, lastOutboundAt } = state;
  if (!dismissed || (lastOutboundAt !== null && lastOutboundAt >= dismissed.open.start.at)) return state;
  return { ...state, open: dismissed.open, dismissedAt: dismissed.before, dismissed: null };
}

/** "No reply needed": ends the wait without a reply. */
export function dismiss(state: WaitState, now: number): WaitState {
  if (!state.open) return state;
  const dismissed = { open: state.open, before: state.dismissedAt };
  return { ...state, open: null, dismissedAt: newest(state.dismissedAt, now), dismissed };
}
