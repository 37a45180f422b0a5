/** The box around a composer has room for its buttons, not for much more. */
const extraPx = 48;

/** The box that the site draws around its composer, buttons included. */
export function boxAround(composer: HTMLElement): DOMRect | null {
  let box = composer.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const tallest = box.height + extraPx;
  for (let at = composer.parentElement; at; at = at.parentElement) {
    const rect = at.getBoundingClientRect();
    if (rect.height > tallest) break;
    box = rect;
  }
  return box;
}
