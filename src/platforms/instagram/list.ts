import type { Moment } from '../../domain/moment';
import type { Found, PageView, ReadList, ReadRow } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { clippingBox, isShown } from '../geometry';
import { speakerOf } from '../own-prefix';
import { oneLine, readText, type TextLeaf, textLeaves } from '../read-text';
import { handleOf } from './contact';
import { instagramRoute } from './routes';

/** The site's unread blue (`platforms/instagram.md` 2). */
const unreadBlue = 'rgb(0, 149, 246)';
/** Read names weigh 400, unread ones 600. */
const unreadWeight = 600;

/** The conversation list beside the thread (`platforms/instagram.md` 2). */
export function instagramList(view: PageView): Found<ReadList> {
  const route = instagramRoute(view.url);
  if (route.kind === 'elsewhere') return missing('list');
  const root = findPart(view, 'list', view.document);
  if (!root || !isShown(root)) return missing('list');
  const request = route.kind !== 'locked' && route.request;
  const rows = findParts(view, 'row', root).map((element) => readRow(view, element, request));
  return found({ box: clippingBox(root), rows });
}

function readRow(view: PageView, element: Element, request: boolean): ReadRow {
  const label = findPart(view, 'rowName', element);
  const name = label ? oneLine(label.getAttribute('title') ?? readText(label)) : '';
  const time = findPart(view, 'rowTime', element);
  const unread = isUnread(element, label);
  const said = speakerOf(snippetOf(element, label, time), view.language);
  const profile = [...element.querySelectorAll('a[href^="/"]')]
    .map(handleOf)
    .find((handle) => handle !== null);
  const pictures = element.querySelectorAll('img[alt="user-profile-picture"]').length;
  return {
    element,
    name,
    handle: profile ?? null,
    thread: null,
    group: pictures > 1,
    request,
    unread,
    lastFrom: unread && said === 'unknown' ? 'contact' : said,
    time,
    newest: time ? (view.remember(time, 'moment', () => momentOf(view, time) ?? undefined) ?? null) : null,
    open: false,
  };
}

function momentOf(view: PageView, time: Element): Moment | null {
  return view.readTime(time.getAttribute('aria-label') ?? '') ?? view.readTime(time.textContent ?? '');
}

/** The text between the name and the time; a lone dot between them is decoration. */
function snippetOf(row: Element, name: Element | null, time: Element | null): string {
  const leaves = textLeaves(row, (element) => element === name || element === time);
  const between = leaves.filter((leaf) => follows(name, leaf) && !follows(time, leaf) && leaf.text !== '·');
  return oneLine(between.map((leaf) => leaf.text).join(' '));
}

function follows(mark: Element | null, { element }: TextLeaf): boolean {
  if (!mark) return false;
  return (mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Dot, blue circle or bold name: no single mark is sure, any of them will do. */
function isUnread(row: Element, name: Element | null): boolean {
  if (name && Number(getComputedStyle(name).fontWeight) >= unreadWeight) return true;
  const dots = [...row.querySelectorAll('[data-visualcompletion="ignore"]')];
  if (dots.some((dot) => isDot(dot) && (dot.textContent ?? '').trim() !== '')) return true;
  return [...row.querySelectorAll('div, span')].some(
    (element) =>
      element.childElementCount === 0 &&
      isDot(element) &&
      getComputedStyle(element).backgroundColor === unreadBlue,
  );
}

function isDot(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 4 && width <= 14 && Math.abs(width - height) <= 2;
}
