import type { Moment } from '../../domain/moment';
import type { Found, PageView, Pane, ReadMessage, ReadMessages } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { sideIn } from '../geometry';
import { oneLine, readText } from '../read-text';
import { facebookContact, isFace, paneTitle, speakersIn } from './contact';
import { type LabelFacts, readMessageLabel } from './message-label';

/** Waits are decided by the newest messages; older ones only cost time. */
const mostMessages = 80;
/** What stands in a message and is not what it says: quotes, tools, reactions. */
const asides = '[aria-hidden="true"], [role="toolbar"], [role="button"], button';

type Direction = ReadMessage['direction'];

/** The newest messages in sight, oldest first (`platforms/facebook.md` 4). */
export function facebookMessages(view: PageView, pane: Pane): Found<ReadMessages> {
  const container = findPart(view, 'messages', pane.root);
  if (!container) return missing('messages');
  const elements = findParts(view, 'message', container)
    .filter((element) => !element.closest('[data-virtualized="true"]'))
    .slice(-mostMessages);
  const contact = facebookContact(view, pane);
  const known = [paneTitle(view, pane), contact.found ? contact.value.contact.name : null];
  const peers = [...new Set([...known, ...speakersIn(view, pane.root)])].filter((name) => name !== null);
  const separators = separatorsOf(view, container);
  const messages = elements.map((element, index): ReadMessage => {
    const message = readMessage(view, element, container, peers);
    const dated = message.moment ?? separatorBefore(view, separators, element, elements[index - 1]);
    return { ...message, moment: dated };
  });
  const loading = container.querySelector('[role="progressbar"]') !== null;
  return found({ messages, reachesStart: !loading && container.querySelector('h2, h3') !== null });
}

function readMessage(
  view: PageView,
  element: Element,
  container: Element,
  peers: readonly string[],
): ReadMessage {
  const block = textBlock(view, element);
  const text = view.remember(element, 'text', () => (block ? readText(block).trim() : '')) ?? '';
  const label = labelFacts(view, element, text, peers);
  const body = block ?? pictureIn(element) ?? element;
  return {
    element,
    body,
    direction: directionOf(label.direction, element, body, container),
    text,
    moment: label.moment,
    id: element.getAttribute('data-message-id'),
    system: body === element && label.direction === null,
  };
}

/** The label may come after the row; until it is there, nothing is kept. */
function labelFacts(view: PageView, element: Element, text: string, peers: readonly string[]): LabelFacts {
  const nothing: LabelFacts = { direction: null, moment: null };
  const label = element.getAttribute('aria-label');
  if (!label) return nothing;
  return (
    view.remember(element, `label ${peers.join()}`, () => readMessageLabel(view, label, text, peers)) ??
    nothing
  );
}

/** The message's own words: the last outermost block of its bubble that is no quote, tool or reaction. */
function textBlock(view: PageView, element: Element): Element | null {
  const bubble = findPart(view, 'bubble', element) ?? element;
  const blocks = findParts(view, 'messageText', bubble).filter((block) => {
    const aside = block.closest(asides);
    const outer = block.parentElement?.closest('[dir="auto"]');
    return !(aside && element.contains(aside)) && !(outer && element.contains(outer));
  });
  return blocks.at(-1) ?? null;
}

/** What is shown in place of words: a photograph, a card, a recording. */
function pictureIn(element: Element): Element | null {
  return element.querySelector('a img, video, [role="button"] audio, [tabindex="0"]:not([role="button"])');
}

/** The label and the side of the bubble each have a voice; where they differ nothing is certain. */
function directionOf(
  said: LabelFacts['direction'],
  element: Element,
  body: Element,
  container: Element,
): Direction {
  if (said === null && hasFace(element)) return 'inbound';
  const side = body === element ? null : sideIn(body, container);
  const shown = side === null ? null : side === 'end' ? 'outbound' : 'inbound';
  if (said === null || shown === null) return said ?? shown ?? 'unknown';
  return said === shown ? said : 'unknown';
}

/** The speaker's picture stands beside the last inbound message of a run. */
function hasFace(element: Element): boolean {
  return [...element.querySelectorAll('img[alt]:not([alt=""])')].some(
    (img) => isFace(img) && !img.closest('a, [role="button"]'),
  );
}

function separatorsOf(view: PageView, container: Element): readonly Element[] {
  return findParts(view, 'separator', container).filter((one) => !one.closest('[data-virtualized="true"]'));
}

/** A separator dates the message right under it, and only that one. */
function separatorBefore(
  view: PageView,
  separators: readonly Element[],
  element: Element,
  before: Element | undefined,
): Moment | null {
  const precedes = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const own = separators.findLast((one) => precedes(one, element));
  if (!own || (before && precedes(own, before))) return null;
  return view.remember(own, 'moment', () => view.readTime(oneLine(readText(own))) ?? undefined) ?? null;
}
