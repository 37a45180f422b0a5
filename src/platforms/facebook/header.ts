import type { PageView } from '../adapter';
import { findPart } from '../find';
import { oneLine, readText } from '../read-text';

/**
 * The contact's name above the messages, as the page shows it. Some builds have a heading for screen readers only
 * ("Conversation with X", localized): what is written beside it and ends it is the name.
 */
export function nameElementIn(view: PageView, root: Element): Element | null {
  const messages = findPart(view, 'messages', root);
  for (const { css } of view.parts.contactName ?? []) {
    for (const element of root.querySelectorAll(css)) {
      if (!standsAbove(element, messages) || isForReadersOnly(element)) continue;
      if (oneLine(readText(element)) !== '') return element;
    }
  }
  return null;
}

/** What the pane says of whom it shows, in words of any language: headings and the label of the messages. */
export function claims(view: PageView, root: Element): readonly string[] {
  const messages = findPart(view, 'messages', root);
  const name = nameElementIn(view, root);
  return [name ? oneLine(readText(name)) : '', oneLine(messages?.getAttribute('aria-label') ?? '')].filter(
    (claim) => claim !== '',
  );
}

function standsAbove(element: Element, messages: Element | null): boolean {
  if (element.closest('[contenteditable="true"], [role="button"], button')) return false;
  if (!messages) return element.closest('h2') !== null;
  if (messages.contains(element)) return false;
  return (element.compareDocumentPosition(messages) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Cut down to a pixel, as texts for screen readers are. */
function isForReadersOnly(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}
