import type { Found, PageView, ReadList, ReadRow } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { clippingBox, isShown } from '../geometry';
import { speakerOf } from '../own-prefix';
import { oneLine, type TextLeaf } from '../read-text';
import { handleOfRow, isOpenRow, textsOfRow, threadOfRow } from './open-row';
import { xRoots } from './roots';
import { isGroup, xRoute } from './routes';

const unreadDot = '[data-icon="icon-circle-fill"]';

/** The conversation list: beside the thread, or in the drawer (`platforms/x.md` 2). */
export function xList(view: PageView): Found<ReadList> {
  const route = xRoute(view.url);
  if (route.kind === 'locked') return missing('list');
  const request = route.kind !== 'elsewhere' && route.request;
  for (const scope of xRoots(view.document)) {
    const root = findPart(view, 'list', scope);
    if (!root || !isShown(root)) continue;
    const rows = findParts(view, 'row', root).map((element) => readRow(view, element, request));
    return found({ box: clippingBox(root), rows: rows.filter(({ name }) => name !== '') });
  }
  return missing('list');
}

function readRow(view: PageView, element: Element, request: boolean): ReadRow {
  const [name, time, ...said] = textsOfRow(element);
  const thread = threadOfRow(element);
  const group = thread !== null && isGroup(thread);
  const unread = element.querySelector(unreadDot) !== null;
  return {
    element,
    name: name?.text ?? '',
    handle: group ? null : handleOfRow(element, name?.text ?? ''),
    thread,
    group,
    request: request || (element.getAttribute('data-testid') ?? '').startsWith('dm-message-request-item-'),
    unread,
    // We have read what we have written ourselves. Rows of the classic DMs name no thread; their order is not known.
    lastFrom: unread ? 'contact' : thread === null ? 'unknown' : speakerIn(view, said, group),
    newest: time ? view.readTime(time.text) : null,
    time: time?.element ?? null,
    open: isOpenRow(element),
  };
}

/**
 * Own messages carry a leaf of their own before the snippet ("You:", in the page's language). In a group the leaf may
 * as well name somebody else, so there it must be a word that we know.
 */
function speakerIn(view: PageView, said: readonly TextLeaf[], group: boolean): ReadRow['lastFrom'] {
  const [lead, next] = said;
  if (!lead) return 'unknown';
  const worded = speakerOf(oneLine(said.map(({ text }) => text).join(' ')), view.language);
  if (worded === 'us') return 'us';
  // Pictures within a snippet part it too, but not into boxes of their own.
  const marked = next !== undefined && next.element !== lead.element && /[:：]$/u.test(lead.text);
  if (marked) return group ? 'unknown' : 'us';
  return 'contact';
}
