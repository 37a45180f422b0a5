import type { Found, PageView, Pane, PaneContact } from '../adapter';
import { findPart, found, missing } from '../find';
import { oneLine, readText } from '../read-text';
import { nameElementIn } from './header';
import { nameInList } from './panes';

/** Pictures smaller than this are signs within text, not faces. CSS pixels. */
const facePx = 20;

/** The other party by the pane's header, else by its row in the list (`platforms/facebook.md` 3). */
export function facebookContact(view: PageView, pane: Pane): Found<PaneContact> {
  const title = paneTitle(view, pane);
  if (title === null) return missing('contactName');
  const speakers = speakersIn(view, pane.root);
  const seller = title.includes(' · ') ? speakers.find((name) => title.startsWith(`${name} · `)) : undefined;
  const group = seller === undefined && (facesAbove(view, pane.root) > 1 || speakers.length > 1);
  // A Marketplace conversation is titled "person · thing"; the pictures beside the messages tell the person.
  return found({ contact: { name: seller ?? title, handle: null, headline: null, company: null }, group });
}

/** What the page calls the conversation. */
export function paneTitle(view: PageView, pane: Pane): string | null {
  const element = nameElementIn(view, pane.root);
  const above = element ? oneLine(readText(element)) : '';
  return above === '' ? nameInList(view, pane) : above;
}

/** Names on the pictures beside inbound messages, each once. */
export function speakersIn(view: PageView, root: Element): readonly string[] {
  const messages = findPart(view, 'messages', root);
  const names = [...(messages?.querySelectorAll('[data-message-id] img[alt]') ?? [])]
    .filter(
      (img) => !img.closest('[dir="auto"], [data-virtualized="true"], [role="button"], a') && isFace(img),
    )
    .map((img) => oneLine(img.getAttribute('alt') ?? ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

function facesAbove(view: PageView, root: Element): number {
  const name = nameElementIn(view, root);
  const beside = name?.closest('a') ?? name?.parentElement?.parentElement;
  return [...(beside?.querySelectorAll('img, image') ?? [])].filter(isFace).length;
}

export function isFace(img: Element): boolean {
  return !img.closest('[dir="auto"]') && img.getBoundingClientRect().width >= facePx;
}
