import type { WaitView } from '../domain/conversation';
import { makeRowClock, updateRowClock } from '../ui/clock/clock';

/** A list row that waits on us. */
export interface WaitingRow {
  readonly element: Element;
  readonly name: string;
  readonly wait: WaitView;
}

/** Distance from the row's end and top. */
const insetPx = 8;

/** Small clocks drawn over the conversation list, never into it: clipped to its box, moved with its rows. */
export interface RowClocks {
  update(box: Element | null, rows: readonly WaitingRow[], now: number): void;
  place(): void;
}

export function createRowClocks(layer: HTMLElement): RowClocks {
  const frame = document.createElement('div');
  frame.className = 'rows';
  layer.append(frame);
  let clip: Element | null = null;
  let shown: readonly { readonly element: Element; readonly clock: HTMLElement }[] = [];

  function place(): void {
    if (!clip?.isConnected || shown.length === 0) {
      frame.hidden = true;
      return;
    }
    frame.hidden = false;
    const box = clip.getBoundingClientRect();
    frame.style.transform = `translate(${box.left}px, ${box.top}px)`;
    frame.style.width = `${box.width}px`;
    frame.style.height = `${box.height}px`;
    const rtl = getComputedStyle(clip).direction === 'rtl';
    // All reading before all writing: one layout for the whole list.
    const spots = shown.map(({ element, clock }) => spotOn(element, clock, box, rtl));
    shown.forEach(({ clock }, index) => {
      const spot = spots[index] ?? null;
      clock.style.visibility = spot ? 'visible' : 'hidden';
      if (spot) clock.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    });
  }

  return {
    update: (box, rows, now) => {
      clip = box;
      const spare = shown.map(({ clock }) => clock);
      shown = rows.map(({ element, name, wait }) => {
        const clock = spare.shift() ?? makeRowClock();
        updateRowClock(clock, wait, name, now);
        if (!clock.isConnected) frame.append(clock);
        return { element, clock };
      });
      for (const clock of spare) clock.remove();
      place();
    },
    place,
  };
}

/** Where the clock stands in the frame; `null` when the row is out of sight or something lies over it. */
function spotOn(
  row: Element,
  clock: HTMLElement,
  box: DOMRect,
  rtl: boolean,
): { x: number; y: number } | null {
  const rect = row.getBoundingClientRect();
  if (rect.height === 0 || rect.bottom < box.top || rect.top > box.bottom) return null;
  const width = clock.offsetWidth;
  const left = rtl ? rect.left + insetPx : rect.right - width - insetPx;
  const top = rect.top + insetPx;
  // From outside, all of a shadow root is its host.
  const root = row.getRootNode();
  const under = (root instanceof ShadowRoot ? root : document).elementFromPoint(
    left + width / 2,
    Math.min(Math.max(top + 9, box.top + 1), box.bottom - 1),
  );
  const covered =
    under !== null &&
    !row.contains(under) &&
    !under.contains(row) &&
    under.getAttribute('popover') !== 'manual';
  return covered ? null : { x: Math.round(left - box.left), y: Math.round(top - box.top) };
}
