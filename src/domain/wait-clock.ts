import type { WaitState } from './wait';

/**
 * What is remembered, after the system clock was set back: nothing of it can lie in the future. A wait then began now
 * or earlier, and our last answer left at the latest now; what the page says of their times corrects both.
 */
export function boundedState(state: WaitState, now: number): WaitState {
  const { open, lastInboundAt, lastOutboundAt, dismissedAt } = state;
  const isAhead = (at: number | null | undefined): boolean => at != null && at > now;
  if (![open?.start.at, lastInboundAt, lastOutboundAt, dismissedAt].some(isAhead)) return state;
  const bounded = (at: number | null): number | null => (at === null ? null : Math.min(at, now));
  return {
    ...state,
    open: open && isAhead(open.start.at) ? { ...open, start: { at: now, precision: 'at-least' } } : open,
    lastInboundAt: bounded(lastInboundAt),
    lastOutboundAt: bounded(lastOutboundAt),
    lastOutboundIsBound: state.lastOutboundIsBound || isAhead(lastOutboundAt),
    dismissedAt: bounded(dismissedAt),
  };
}
