import type { PageView, Pane } from './adapter';
import { climb, findPart } from './find';

/** Whether `target` lies in a button beside the pane's composer; which of them sends shows only by what happens. */
export function isButtonBesideComposer(view: PageView, pane: Pane, target: Element): boolean {
  if (!pane.composer.found) return false;
  const button = target.closest('[role="button"], button');
  if (!button || !pane.root.contains(button)) return false;
  const messages = findPart(view, 'messages', pane.root);
  const region = climb(
    pane.composer.value,
    (at) => at.querySelector('[role="button"], button') !== null,
    (at) => messages !== null && at.contains(messages),
  );
  return region?.contains(button) ?? false;
}
