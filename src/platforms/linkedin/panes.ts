import type { PageView, Pane } from '../adapter';
import { climb, findPart, findParts, found, missing } from '../find';
import { isShown } from '../geometry';
import { canonicalThread, readEventUrn } from './event-urn';
import { linkedinRoots } from './roots';
import { linkedinRoute } from './routes';

const bubble = '.msg-overlay-conversation-bubble';
/** Where the agent still chooses to whom to write; chosen ones stand as pills. */
const recipients = '.msg-connections-typeahead__search-field';
const advertisement = '.msg-sponsored-conversation-thread';

/** Every open conversation: the page's own, then the bubbles of the overlay (`platforms/linkedin.md` 1, 5). */
export function linkedinPanes(view: PageView): readonly Pane[] {
  const panes: Pane[] = [];
  for (const root of linkedinRoots(view.document)) {
    for (const composer of composersIn(view, root)) {
      const around = rootAround(view, composer);
      if (around && isConversation(around)) panes.push(makePane(view, around, composer));
    }
  }
  if (!panes.some((pane) => !pane.docked)) {
    const bare = rootWithoutComposer(view);
    if (bare) panes.push(makePane(view, bare, null));
  }
  return panes.sort((a, b) => Number(a.docked) - Number(b.docked));
}

function makePane(view: PageView, root: Element, composer: HTMLElement | null): Pane {
  const route = linkedinRoute(view.url);
  const docked = isDocked(root);
  const named = threadOfMessages(view, root);
  const thread = docked ? (threadOfLink(view, root) ?? named) : route.kind === 'thread' ? route.thread : null;
  return {
    root,
    docked,
    thread,
    request: false,
    settled: docked || named === null || named === thread,
    composer: composer ? found(composer) : missing('composer'),
  };
}

function composersIn(view: PageView, root: Document | ShadowRoot): HTMLElement[] {
  return findParts(view, 'composer', root).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isShown(element),
  );
}

function rootAround(view: PageView, composer: HTMLElement): Element | null {
  for (const { css } of view.parts.pane ?? []) {
    const pane = composer.closest(css);
    if (pane) return pane;
  }
  // Without the site's own boxes only a thread page tells that an editor beside messages is a composer.
  if (linkedinRoute(view.url).kind !== 'thread') return null;
  return (
    climb(composer, (at) => holdsMessages(view, at) && profileLink(view, at) !== null, tooBig(view)) ??
    climb(composer, (at) => holdsMessages(view, at), tooBig(view))
  );
}

/** A thread in which nobody can be answered: blocked, or gone. */
function rootWithoutComposer(view: PageView): Element | null {
  if (linkedinRoute(view.url).kind !== 'thread') return null;
  const messages = findPart(view, 'messages', view.document);
  if (!messages || messages.closest(bubble)) return null;
  const root = messages.closest('.msg-convo-wrapper') ?? messages.parentElement;
  return root && isConversation(root) ? root : null;
}

function isConversation(root: Element): boolean {
  if (root.matches(advertisement) || root.querySelector(advertisement)) return false;
  return root.querySelector(recipients) === null || chosenRecipients(root).length > 0;
}

export function chosenRecipients(root: Element): readonly Element[] {
  if (!root.querySelector(recipients)) return [];
  return [...root.querySelectorAll('.artdeco-pill')];
}

function isDocked(root: Element): boolean {
  return root.matches(bubble) || root.getRootNode() instanceof ShadowRoot;
}

function holdsMessages(view: PageView, at: Element): boolean {
  return findPart(view, 'messages', at) !== null;
}

/** The link to the other party's profile, in the header or anywhere but in the messages. */
export function profileLink(view: PageView, root: Element): Element | null {
  const messages = findPart(view, 'messages', root);
  for (const { css } of view.parts.contactLink ?? []) {
    for (const link of root.querySelectorAll(css)) {
      if (!messages?.contains(link)) return link;
    }
  }
  return null;
}

/** What of the page is more than one conversation: the list lies in it too. */
function tooBig(view: PageView): (at: Element) => boolean {
  const list = findPart(view, 'list', view.document);
  return (at) => at === view.document.body || (list !== null && at.contains(list));
}

function threadOfLink(view: PageView, root: Element): string | null {
  const messages = findPart(view, 'messages', root);
  for (const link of root.querySelectorAll('a[href*="/messaging/thread/"]')) {
    const id = link.getAttribute('href')?.match(/\/messaging\/thread\/([^/?#]+)/)?.[1];
    if (!messages?.contains(link) && id !== undefined) return canonicalThread(id);
  }
  return null;
}

/** The conversation that the newest message with a telling URN belongs to; most name theirs. */
function threadOfMessages(view: PageView, root: Element): string | null {
  const events = [...(findPart(view, 'messages', root)?.querySelectorAll('[data-event-urn]') ?? [])];
  for (const event of events.reverse()) {
    const { thread } = readEventUrn(event.getAttribute('data-event-urn') ?? '', view.now);
    if (thread !== null) return thread;
  }
  return null;
}
