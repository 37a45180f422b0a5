/** Closer than this, in pixels, a bubble is as good as centred and its side says nothing. */
const clearPx = 12;

/**
 * The side of `box` on which `inner` stands, along the reading direction: `end` is where own messages stand
 * on every site. `null` where it cannot be told (no layout, or as good as centred). Mirrors in right-to-left
 * pages (`platforms/time-and-locale.md`, General rules).
 */
export function sideIn(inner: Element, box: Element): 'start' | 'end' | null {
  const a = inner.getBoundingClientRect();
  const b = box.getBoundingClientRect();
  if (a.width === 0 || b.width === 0) return null;
  const left = a.left - b.left;
  const right = b.right - a.right;
  if (Math.abs(left - right) < clearPx) return null;
  const nearRight = right < left;
  const rtl = getComputedStyle(box).direction === 'rtl';
  return nearRight !== rtl ? 'end' : 'start';
}

/** Whether an element takes up room on the page. */
export function isShown(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  return rect.width > 0 && rect.height > 0;
}

/** The nearest scroller around the rows, or the list itself. */
export function clippingBox(root: Element): Element {
  for (let at: Element | null = root; at && at !== document.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'hidden') return at;
  }
  return root;
}

/** Whether the element or an ancestor floats above the page, as docked chats do. */
export function floats(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed') return at !== document.body && !coversPage(at);
  }
  return false;
}

/** Some sites put the whole application into one fixed box. */
function coversPage(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  return rect.width >= innerWidth * 0.9 && rect.height >= innerHeight * 0.9;
}
