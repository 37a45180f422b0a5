import type { Found, PageView, Pane, PaneContact } from '../adapter';
import { findPart, found, missing } from '../find';
import { oneLine, readText } from '../read-text';
import { nameOutsideMessages } from './panes';

const profilePicture = 'img[alt="user-profile-picture"]';
/** First path segments that are no profile. */
const notProfiles = new Set(['direct', 'explore', 'reels', 'reel', 'p', 'stories', 'accounts']);

/** The other party by the thread's header (`platforms/instagram.md` 3). */
export function instagramContact(view: PageView, pane: Pane): Found<PaneContact> {
  const header = findPart(view, 'header', pane.root);
  const link = linkOutsideMessages(view, header ?? pane.root);
  const handle = link ? handleOf(link) : null;
  const nameElement = nameIn(view, link, header, pane.root);
  const name = nameElement ? nameOf(nameElement) : null;
  if (name === null && handle === null) return missing('contactName');
  const pictures = header?.querySelectorAll(profilePicture).length ?? 0;
  const group = handle === null && pictures !== 1;
  return found({ contact: { name, handle, headline: null, company: null }, group });
}

function linkOutsideMessages(view: PageView, scope: Element): Element | null {
  const messages = findPart(view, 'messages', scope);
  for (const { css } of view.parts.contactLink ?? []) {
    for (const link of scope.querySelectorAll(css)) {
      if (!messages?.contains(link) && handleOf(link) !== null) return link;
    }
  }
  return null;
}

/** `/handle/` → `handle`; `null` for any other link. */
export function handleOf(link: Element): string | null {
  const path = link.getAttribute('href')?.split(/[?#]/)[0] ?? '';
  const segments = path.split('/').filter((segment) => segment !== '');
  const [handle] = segments;
  if (segments.length !== 1 || handle === undefined || notProfiles.has(handle)) return null;
  return /^[\w.]{1,30}$/.test(handle) ? handle : null;
}

function nameIn(view: PageView, link: Element | null, header: Element | null, root: Element): Element | null {
  if (link) {
    const inLink = findPart(view, 'contactName', link);
    if (inLink) return inLink;
  }
  if (header) {
    // Groups have no link; of several headings the last is the title.
    const headings = header.querySelectorAll('h2');
    const last = headings[headings.length - 1];
    if (last) return last.querySelector('span[title]') ?? last;
    const titled = findPart(view, 'contactName', header);
    if (titled) return titled;
  }
  const outside = nameOutsideMessages(view, root);
  if (outside) return outside;
  const card = findPart(view, 'messages', root)?.querySelector('h2 span[title], h2');
  return card ?? null;
}

function nameOf(element: Element): string | null {
  const name = oneLine(element.getAttribute('title') ?? readText(element));
  return name === '' ? null : name;
}
