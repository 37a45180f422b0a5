import { looksLikeHost } from './host';
import type { Look } from './kept-look';
import type { Size } from './picker-spot';

/** Distance from the composer's box. */
const gapPx = 4;

export function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

/** The upper left corner, in pixels of the window. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places to try, best first: above the end, above the start, above the middle, below. */
export function spotsAround(box: DOMRect, { width, height }: Size): readonly Spot[] {
  const above = box.top - height - gapPx;
  const atEnd = box.right - width - gapPx;
  const atStart = box.left + gapPx;
  const [first, second] = document.dir === 'rtl' ? [atStart, atEnd] : [atEnd, atStart];
  return [
    { x: first, y: above },
    { x: second, y: above },
    { x: box.left + (box.width - width) / 2, y: above },
    { x: first, y: box.bottom + gapPx },
  ];
}

/** Whether nothing of the page that is read or clicked stands there. */
export function* isFree(spot: Spot | undefined, { width, height }: Size): Look<boolean> {
  if (!spot || spot.y < 0 || spot.y + height > innerHeight) return false;
  for (const x of [spot.x + 2, spot.x + width / 2, spot.x + width - 2]) {
    for (const y of [spot.y + 2, spot.y + height - 2]) {
      yield;
      if (!isBackground(topAt(x, y))) return false;
    }
  }
  return true;
}

/** The page's topmost element there. The whole stack is asked for only under our own parts: it costs by page length. */
function topAt(x: number, y: number): Element | null {
  const top = document.elementFromPoint(x, y);
  if (top === null || !looksLikeHost(top)) return top;
  return document.elementsFromPoint(x, y).find((element) => !looksLikeHost(element)) ?? null;
}

function isBackground(top: Element | null): boolean {
  if (!top) return true;
  if (top.closest('a, button, [role="button"], img, video')) return false;
  return ![...top.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}
