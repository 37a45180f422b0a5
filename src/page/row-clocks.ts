import type { WaitView } from '../domain/conversation';
import { makeRowClock, updateRowClock } from '../ui/clock/clock';

/** A list row that waits on us. */
export interface WaitingRow {
  readonly element: Element;
  readonly name: string;
  /** What the row says of the time. */
  readonly time: Element | null;
  readonly wait: WaitView;
}

/** Distance from the row's end and top. */
const insetPx = 8;
/** Distance from the row's own time, where that stands in the clock's place. */
const gapPx = 6;

interface Shown {
  readonly element: Element;
  readonly time: Element | null;
  readonly clock: HTMLElement;
}

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
  let shown: readonly Shown[] = [];

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
    const spots = shown.map((one) => spotOn(one, box, rtl));
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
      shown = rows.map(({ element, name, time, wait }) => {
        const clock = spare.shift() ?? makeRowClock();
        updateRowClock(clock, wait, name, now);
        if (!clock.isConnected) frame.append(clock);
        return { element, time, clock };
      });
      for (const clock of spare) clock.remove();
      place();
    },
    place,
  };
}

/** Where the clock stands in the frame; `null` when the row is out of sight or something lies over it. */
function spotOn(
  { element: row, time, clock }: Shown,
  box: DOMRect,
  rtl: boolean,
): { x: number; y: number } | null {
  const rect = row.getBoundingClientRect();
  if (rect.height === 0 || rect.bottom < box.top || rect.top > box.bottom) return null;
  const width = clock.offsetWidth;
  const top = rect.top + insetPx;
  const end = endOf(rect, time?.getBoundingClientRect() ?? null, top + clock.offsetHeight, rtl);
  const left = rtl ? end : end - width;
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

/** Where the clock ends along the line: at the row's end, or before the time that the row itself shows there. */
function endOf(row: DOMRect, time: DOMRect | null, bottom: number, rtl: boolean): number {
  const inTheWay =
    time !== null &&
    time.width > 0 &&
    time.top < bottom &&
    (rtl ? time.left - row.left : row.right - time.right) < row.width / 4;
  if (rtl) return inTheWay ? time.right + gapPx : row.left + insetPx;
  return inTheWay ? time.left - gapPx : row.right - insetPx;
}
