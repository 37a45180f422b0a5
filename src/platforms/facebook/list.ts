import type { Moment } from '../../domain/moment';
import type { Found, PageView, ReadList, ReadRow } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { clippingBox, isShown } from '../geometry';
import { speakerOf } from '../own-prefix';
import { oneLine, readText, type TextLeaf, textLeaves } from '../read-text';
import { isFace } from './contact';
import { rowNameIn } from './open-row';
import { facebookRoute, threadIn } from './routes';

/** The blues that the unread dot has had (`platforms/facebook.md` 2). */
const unreadBlues = new Set(['rgb(0, 132, 255)', 'rgb(24, 119, 242)', 'rgb(8, 102, 255)']);
const unreadWeight = 600;

/** The conversation list beside the thread (`platforms/facebook.md` 2). */
export function facebookList(view: PageView): Found<ReadList> {
  const route = facebookRoute(view.url);
  if (route.kind === 'elsewhere') return missing('list');
  const root = findPart(view, 'list', view.document);
  if (!root || !isShown(root)) return missing('list');
  const elements = findParts(view, 'row', root);
  const request = route.kind !== 'locked' && route.request;
  const rows = elements.map((element) => readRow(view, element, request)).filter(({ name }) => name !== '');
  return found({ box: clippingBox(elements[0] ?? root), rows });
}

function readRow(view: PageView, element: Element, request: boolean): ReadRow {
  const link = element.querySelector('a[href*="/t/"]') ?? element;
  const label = rowNameIn(view, element);
  const { said, when } = linesOf(link, label);
  const unread = isUnread(link, label);
  const speaker = speakerOf(said, view.language);
  return {
    element,
    name: label ? oneLine(readText(label)) : '',
    handle: null,
    thread: threadIn(link.getAttribute('href') ?? ''),
    group: [...link.querySelectorAll('img')].filter(isFace).length > 1,
    request,
    unread,
    lastFrom: unread && speaker === 'unknown' ? 'contact' : speaker,
    newest: momentOf(view, link, when),
    time: when?.element ?? null,
    open: link.getAttribute('aria-current') === 'page',
  };
}

/** What was said last, and when: the texts after the name, parted by a lone dot. */
function linesOf(link: Element, name: Element | null): { said: string; when: TextLeaf | undefined } {
  const leaves = textLeaves(link, (element) => element === name);
  const dot = leaves.findLastIndex((leaf) => leaf.text === '·');
  const snippet = dot === -1 ? leaves : leaves.slice(0, dot);
  // The text for screen readers on an unread row stands before the snippet's own box.
  const own = snippet.filter((leaf) => leaf.element.closest('[dir="auto"]') !== null);
  return { said: oneLine(own.map((leaf) => leaf.text).join(' ')), when: leaves.slice(dot + 1).at(-1) };
}

function momentOf(view: PageView, link: Element, when: TextLeaf | undefined): Moment | null {
  const abbr = findPart(view, 'rowTime', link);
  const texts = [abbr?.getAttribute('aria-label') ?? '', when?.text ?? ''].filter((text) => text !== '');
  for (const text of texts) {
    const moment = view.readTime(text);
    if (moment) return moment;
  }
  return null;
}

/** Bold name or blue dot; the words for it are localized. */
function isUnread(link: Element, name: Element | null): boolean {
  if (name && Number(getComputedStyle(name).fontWeight) >= unreadWeight) return true;
  return [...link.querySelectorAll('div, span')].some((element) => {
    if (element.childElementCount > 0) return false;
    const { width, height } = element.getBoundingClientRect();
    const round = width >= 4 && width <= 18 && Math.abs(width - height) <= 2;
    return round && unreadBlues.has(getComputedStyle(element).backgroundColor);
  });
}
