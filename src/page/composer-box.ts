/** The box around a composer has room for its buttons, not for much more. */
const extraPx = 48;

/**
 * The box that the site draws around its composer, buttons included: the nearest ancestor with a border or a
 * rounded background of its own, else the largest that is not much taller. `null` while it has no layout.
 */
export function boxAround(composer: HTMLElement): DOMRect | null {
  let box = composer.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const tallest = box.height + extraPx;
  for (let at: Element | null = composer; at; at = at.parentElement) {
    const rect = at.getBoundingClientRect();
    if (rect.height > tallest) break;
    box = rect;
    if (isDrawn(at)) break;
  }
  return box;
}

function isDrawn(element: Element): boolean {
  const { borderTopWidth, borderTopLeftRadius, backgroundColor } = getComputedStyle(element);
  const filled = !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  return Number.parseFloat(borderTopWidth) > 0 || (filled && Number.parseFloat(borderTopLeftRadius) > 0);
}
