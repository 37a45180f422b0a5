/** Further from the end than this, newer messages may not be in the page at all. */
const nearPx = 160;

/**
 * Whether the newest message is in sight or close to it. Lists drop rows that scroll away, so what stands last
 * in the page is only the newest message near the end of the scroller.
 */
export function isNearEnd(last: Element): boolean {
  const scroller = scrollerOf(last);
  if (!scroller) return true;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const upwards = scrollTop < 0 || getComputedStyle(scroller).flexDirection === 'column-reverse';
  const distance = upwards ? -scrollTop : scrollHeight - clientHeight - scrollTop;
  return distance <= nearPx;
}

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return null;
}
