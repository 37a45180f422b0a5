import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../kit/services';

/** A timer set further ahead than this would run at once (32 bits); waking earlier does no harm. */
const longestMs = 3_600_000;

/** The time, new again when `nextAt` says that a text made from it changes; `null` for never. */
export function useNow(nextAt: (now: number) => number | null): number {
  const { now: read } = useServices();
  const [now, setNow] = useState(read);
  const next = nextAt(now);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a wake-up before the change sets the timer anew
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(() => setNow(read()), Math.min(longestMs, Math.max(50, next - read())));
    return () => clearTimeout(timer);
  }, [read, next, now]);

  useEffect(() => {
    // A laptop that slept: timers were late.
    const onShown = () => document.visibilityState === 'visible' && setNow(read());
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [read]);

  return now;
}
