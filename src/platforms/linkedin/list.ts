import type { Found, PageView, ReadList, ReadRow } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { clippingBox, isShown } from '../geometry';
import { speakerOf } from '../own-prefix';
import { oneLine, readText } from '../read-text';
import { linkedinRoots } from './roots';

/** Read names weigh 400, unread ones 600. */
const unreadWeight = 600;
const badge = '.msg-conversation-card__unread-count, .notification-badge__count';
const unreadClass = [
  '.msg-conversation-card__convo-item-container--unread',
  '.msg-conversation-card__message-snippet--unread',
  '.msg-overlay-list-bubble__convo-card--unread',
].join(', ');
const openClass = '.msg-conversations-container__convo-item-link--active';
const snippets = '.msg-conversation-card__message-snippet, .msg-conversation-card__message-snippet-body';
const advertisement = '[data-js-sponsored-conversation-hoverable-trigger]';

/** The conversation list beside the thread, or the one in the overlay (`platforms/linkedin.md` 2). */
export function linkedinList(view: PageView): Found<ReadList> {
  for (const scope of linkedinRoots(view.document)) {
    const root = findPart(view, 'list', scope);
    if (!root || !isShown(root)) continue;
    const people = findParts(view, 'row', root).filter(isPerson);
    // Where every name is bold, weight has lost its meaning.
    const weightTells = people.some((element) => !isBold(findPart(view, 'rowName', element)));
    const rows = people.map((element) => readRow(view, element, weightTells));
    return found({ box: clippingBox(root), rows });
  }
  return missing('list');
}

/** Advertisements stand among the conversations, and empty shells where a row is out of sight. */
function isPerson(element: Element): boolean {
  return element.childElementCount > 0 && element.querySelector(advertisement) === null;
}

function readRow(view: PageView, element: Element, weightTells: boolean): ReadRow {
  const label = findPart(view, 'rowName', element);
  const time = findPart(view, 'rowTime', element);
  const unread = isMarkedUnread(element) || (weightTells && isBold(label));
  const said = speakerOf(snippetOf(element), view.language);
  return {
    element,
    name: label ? oneLine(readText(label)) : '',
    handle: null,
    thread: null,
    group: element.querySelector('.msg-facepile-grid') !== null,
    request: false,
    unread,
    lastFrom: unread && said === 'unknown' ? 'contact' : said,
    time,
    newest: time
      ? (view.remember(time, 'moment', () => view.readTime(oneLine(readText(time))) ?? undefined) ?? null)
      : null,
    open: element.querySelector(openClass) !== null,
  };
}

/** No single mark is sure: badge, class or bold name (`platforms/linkedin.md` 2). */
function isMarkedUnread(row: Element): boolean {
  return row.querySelector(badge) !== null || row.querySelector(unreadClass) !== null;
}

function isBold(name: Element | null): boolean {
  return name !== null && Number(getComputedStyle(name).fontWeight) >= unreadWeight;
}

/** The overlay's snippet has a class of its own, but is the only paragraph of its row. */
function snippetOf(row: Element): string {
  const snippet = row.querySelector(snippets) ?? row.querySelector('p');
  return snippet ? oneLine(readText(snippet)) : '';
}
