import type { Found, PageView, Pane, PaneContact } from '../adapter';
import { climb, findPart, findParts, found, missing } from '../find';
import { oneLine, readText, textLeaves } from '../read-text';
import { isAside, openRowIn } from './open-row';
import { isGroup } from './routes';

/** Paths of X's own that look like handles. */
const ownPaths = new Set(
  'i,home,explore,search,notifications,messages,settings,login,logout,compose,jobs,premium,tos,privacy'.split(
    ',',
  ),
);

/** The other party by the pane's header, else by its row in the list (`platforms/x.md` 3). X shows no headline. */
export function xContact(view: PageView, pane: Pane): Found<PaneContact> {
  const above = headerFacts(view, pane.root);
  const row = above.name === null ? rowFacts(view, pane) : null;
  const name = above.name ?? row?.name ?? null;
  const group = pane.thread !== null && isGroup(pane.thread);
  const handle = group ? null : (above.handle ?? row?.handle ?? null);
  if (name === null && handle === null) return missing('contactName');
  return found({ contact: { name, handle, headline: null, company: null }, group });
}

interface HeaderFacts {
  readonly name: string | null;
  readonly handle: string | null;
}

/** Name and handle above the messages of a pane. */
export function headerFacts(view: PageView, root: Element): HeaderFacts {
  const link = profileLink(view, root);
  const label = findPart(view, 'contactName', root);
  const named = label ?? link;
  return { name: named ? firstLine(named) : null, handle: link ? handleOfLink(link) : null };
}

/** The list's word for it, where the pane has none that we can read. */
function rowFacts(view: PageView, pane: Pane): HeaderFacts | null {
  const root = pane.root.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const row = openRowIn(view, root);
  if (row === null || row.name === '' || (pane.thread !== null && row.thread !== pane.thread)) return null;
  return { name: row.name, handle: row.handle };
}

/** The first link to a profile above the messages; links in messages lead anywhere. */
function profileLink(view: PageView, root: Element): Element | null {
  const messages = findPart(view, 'messages', root);
  const isAbove = (element: Element): boolean => {
    if (!messages) return true;
    if (messages.contains(element)) return false;
    return (element.compareDocumentPosition(messages) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  return (
    findParts(view, 'contactLink', root).find((link) => isAbove(link) && handleOfLink(link) !== null) ?? null
  );
}

/** `/ana_souza`, also with the site's address before it. */
export function handleOfLink(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const handle = /^(?:https:\/\/(?:www\.)?(?:x|twitter)\.com)?\/(\w{1,15})\/?$/.exec(href)?.[1];
  return handle !== undefined && !ownPaths.has(handle.toLowerCase()) ? handle : null;
}

/**
 * The first line of a name; what stands below it, a handle for instance, is no part of it. Lines are boxes or breaks.
 */
function firstLine(element: Element): string | null {
  const [first] = textLeaves(element, isAside);
  if (!first) return null;
  const box = climb(first.element, isBox, (at) => at === element.parentElement) ?? element;
  const [line] = readText(box, (inner) => isAside(inner) || isBox(inner))
    .trim()
    .split('\n');
  return oneLine(line ?? '') || null;
}

function isBox(element: Element): boolean {
  return !getComputedStyle(element).display.startsWith('inline');
}
