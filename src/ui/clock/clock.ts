import { describeWait } from '../../domain/clock-text';
import type { WaitView } from '../../domain/conversation';
import { clockWords } from './words';

/** The clock in the conversation: a `timer` whose name is what it shows. */
export function makeClock(): HTMLElement {
  const clock = document.createElement('span');
  clock.className = 'clock';
  clock.setAttribute('role', 'timer');
  clock.hidden = true;
  return clock;
}

/** Shows a wait, or hides the clock when nobody waits. */
export function updateClock(clock: HTMLElement, view: WaitView | null, now: number): void {
  clock.hidden = view === null;
  if (!view) return;
  const { name, state } = describeWait(view, now, clockWords);
  setText(clock, name);
  clock.setAttribute('aria-label', name);
  clock.dataset.state = state;
}

/** The small clock on a list row. */
export function makeRowClock(): HTMLElement {
  const clock = document.createElement('span');
  clock.className = 'row-clock';
  clock.setAttribute('role', 'img');
  return clock;
}

/** `whose` tells rows apart for screen readers; untrusted text, set as an attribute only. */
export function updateRowClock(clock: HTMLElement, view: WaitView, whose: string, now: number): void {
  const { name, short, state } = describeWait(view, now, clockWords);
  setText(clock, short);
  clock.setAttribute('aria-label', whose === '' ? name : `${name}: ${whose}`);
  clock.dataset.state = state;
}

/** Leaves equal text alone: setting it would wake screen readers. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
