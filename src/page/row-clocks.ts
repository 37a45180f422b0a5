import type { WaitView } from '../domain/conversation';
import { makeRowClock, updateRowClock } from '../ui/clock/clock';
import { looksLikeHost } from './host';
import { KeptLook, type Look, type LookTurn } from './kept-look';

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
  /** What lies over the rows may have changed. */
  lookAnew(): void;
}

export function createRowClocks(layer: HTMLElement, turn: LookTurn): RowClocks {
  const frame = document.createElement('div');
  frame.className = 'rows';
  layer.append(frame);
  let clip: Element | null = null;
  let shown: readonly Shown[] = [];
  /** By place in the list, as `shown`. */
  const covered = new KeptLook<readonly boolean[]>([], turn);

  function place(): void {
    if (!clip?.isConnected || shown.length === 0) {
      frame.hidden = true;
      return;
    }
    frame.hidden = false;
    const box = clip.getBoundingClientRect();
    const rtl = getComputedStyle(clip).direction === 'rtl';
    // All reading before all writing: one layout for the whole list.
    const places = shown.map((one) => placeOn(one, box, rtl));
    const hidden = covered.at(JSON.stringify([box, places]), () => look(places, box));
    frame.style.transform = `translate(${box.left}px, ${box.top}px)`;
    frame.style.width = `${box.width}px`;
    frame.style.height = `${box.height}px`;
    shown.forEach(({ clock }, index) => {
      const at = hidden[index] ? null : places[index];
      clock.style.visibility = at ? 'visible' : 'hidden';
      if (!at) return;
      const [x, y] = [Math.round(at.left - box.left), Math.round(at.top - box.top)];
      clock.style.transform = `translate(${x}px, ${y}px)`;
    });
  }

  function* look(places: readonly (Place | null)[], box: DOMRect): Look<boolean[]> {
    const found: boolean[] = [];
    for (const [index, { element }] of shown.entries()) {
      const at = places[index];
      if (at) yield;
      found.push(at ? isCovered(element, at, box) : false);
    }
    return found;
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
    lookAnew: () => covered.forget(),
  };
}

/** A clock's place in the window, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Where the clock belongs; `null` when the row is out of sight. */
function placeOn({ element: row, time, clock }: Shown, box: DOMRect, rtl: boolean): Place | null {
  const rect = row.getBoundingClientRect();
  if (rect.height === 0 || rect.bottom < box.top || rect.top > box.bottom) return null;
  const width = clock.offsetWidth;
  const top = rect.top + insetPx;
  const end = endOf(rect, time?.getBoundingClientRect() ?? null, top + clock.offsetHeight, rtl);
  return { left: rtl ? end : end - width, top, width };
}

/** Whether something that is not the row lies over its clock's place. */
function isCovered(row: Element, { left, top, width }: Place, box: DOMRect): boolean {
  // From outside, all of a shadow root is its host.
  const root = row.getRootNode();
  const under = (root instanceof ShadowRoot ? root : document).elementFromPoint(
    left + width / 2,
    Math.min(Math.max(top + 9, box.top + 1), box.bottom - 1),
  );
  return under !== null && !row.contains(under) && !under.contains(row) && !looksLikeHost(under);
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
