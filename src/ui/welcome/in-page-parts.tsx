import { useEffect, useRef } from 'preact/hooks';
import { nextChangeAt } from '../../domain/clock-text';
import type { WaitView } from '../../domain/conversation';
import { makeClock, updateClock } from '../clock/clock';
import { makePickerButton } from '../clock/picker-button';
import { words as clockWords } from '../clock/words';
import { useServices } from '../kit/services';

const minuteMs = 60_000;
/** Due soon in the last fifth of the target, as on the pages. */
const soonShare = 0.2;

interface WaitClockProps {
  readonly since: number | null;
  readonly targetMinutes: number;
}

/** The clock that stands in a conversation, with a wait of our own making. */
export function WaitClock({ since, targetMinutes }: WaitClockProps) {
  const { now } = useServices();
  const place = useRef<HTMLSpanElement>(null);
  // The clock is no component: another language makes it anew.
  const { locale } = clockWords;

  // biome-ignore lint/correctness/useExhaustiveDependencies: see `locale` above
  useEffect(() => {
    const clock = makeClock();
    place.current?.append(clock);
    let timer: ReturnType<typeof setTimeout> | null = null;
    const view = since === null ? null : waitFrom(since, targetMinutes);
    const show = () => {
      updateClock(clock, view, now());
      if (view) timer = setTimeout(show, Math.max(250, nextChangeAt(view, now()) - now()));
    };
    show();
    return () => {
      if (timer !== null) clearTimeout(timer);
      clock.remove();
    };
  }, [since, targetMinutes, now, locale]);
  return <span ref={place} />;
}

function waitFrom(at: number, targetMinutes: number): WaitView {
  const target = targetMinutes * minuteMs;
  return {
    start: { at, precision: 'exact' },
    dueAt: at + target,
    soonAt: at + target * (1 - soonShare),
    snoozedUntil: null,
    request: false,
  };
}

interface PickerButtonProps {
  readonly hotkey: string;
  readonly onOpen: () => void;
}

/** The button that stands at a composer's edge. */
export function PickerButton({ hotkey, onOpen }: PickerButtonProps) {
  const place = useRef<HTMLSpanElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;
  const { locale } = clockWords;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language makes it anew
  useEffect(() => {
    const button = makePickerButton(hotkey);
    button.addEventListener('click', () => open.current());
    place.current?.append(button);
    return () => button.remove();
  }, [hotkey, locale]);
  return <span ref={place} />;
}
