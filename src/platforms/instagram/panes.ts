import type { PageView, Pane } from '../adapter';
import { climb, findPart, findParts, found, missing } from '../find';
import { floats, isShown } from '../geometry';
import { textLeaves } from '../read-text';
import { instagramRoute } from './routes';

/** Every open conversation: the thread of the URL, docked chats elsewhere (`platforms/instagram.md` 1, 5). */
export function instagramPanes(view: PageView): readonly Pane[] {
  const route = instagramRoute(view.url);
  const onThread = route.kind === 'thread';
  const composers = usableComposers(view, onThread);
  const panes: Pane[] = [];
  for (const composer of composers) {
    const root = rootAround(view, composer, composers);
    const docked = !onThread || (composers.length > 1 && floats(root));
    panes.push(makePane(view, root, composer, docked));
  }
  if (onThread && !panes.some((pane) => !pane.docked)) {
    const root = rootWithoutComposer(view, composers);
    if (root) panes.unshift(makePane(view, root, null, false));
  }
  return panes.sort((a, b) => Number(a.docked) - Number(b.docked));
}

function makePane(view: PageView, root: Element, composer: HTMLElement | null, docked: boolean): Pane {
  const route = instagramRoute(view.url);
  const asked = !composer && offersChoice(view, root);
  return {
    root,
    docked,
    thread: !docked && route.kind === 'thread' ? route.thread : null,
    request: asked || (!docked && route.kind === 'thread' && route.request),
    settled: true,
    composer: composer ? found(composer) : missing('composer'),
  };
}

/** Boxes the agent can write in now. The same editor serves comments, so it counts only beside messages. */
function usableComposers(view: PageView, onThread: boolean): HTMLElement[] {
  return findParts(view, 'composer', view.document).filter((element): element is HTMLElement => {
    if (!(element instanceof HTMLElement) || !isShown(element)) return false;
    if (element.getAttribute('aria-disabled') === 'true') return false;
    if (element.closest('[data-pagelet^="IGDComposer"]')) return true;
    return onThread && climb(element, (at) => holdsMessages(view, at), tooBig(view)) !== null;
  });
}

function rootAround(view: PageView, composer: Element, all: readonly Element[]): Element {
  const stop = tooBig(view);
  const crowded = (at: Element): boolean =>
    stop(at) || all.some((other) => other !== composer && at.contains(other));
  const whole = (at: Element): boolean => holdsMessages(view, at) && holdsHeader(view, at);
  return (
    climb(composer, whole, crowded) ??
    climb(composer, (at) => holdsMessages(view, at), crowded) ??
    climb(composer, (at) => holdsHeader(view, at), crowded) ??
    composer
  );
}

/** A request shows header and messages, but no box to write in until it is accepted. */
function rootWithoutComposer(view: PageView, composers: readonly Element[]): Element | null {
  const messages = findPart(view, 'messages', view.document);
  if (!messages || composers.some((composer) => messages.parentElement?.contains(composer))) return null;
  return climb(messages, (at) => holdsHeader(view, at), tooBig(view)) ?? messages.parentElement;
}

/** Messages tell the thread even where their container has got another name: the composer then still serves. */
function holdsMessages(view: PageView, at: Element): boolean {
  return findPart(view, 'messages', at) !== null || findPart(view, 'message', at) !== null;
}

function holdsHeader(view: PageView, at: Element): boolean {
  if (findPart(view, 'header', at)) return true;
  return nameOutsideMessages(view, at) !== null;
}

/** The contact's name anywhere in `root` but in the messages, where names of others stand too. */
export function nameOutsideMessages(view: PageView, root: Element): Element | null {
  const messages = findPart(view, 'messages', root);
  const said = messages ? [messages] : findParts(view, 'message', root);
  for (const { css } of view.parts.contactName ?? []) {
    for (const element of root.querySelectorAll(css)) {
      if (!said.some((one) => one.contains(element))) return element;
    }
  }
  return null;
}

function tooBig(view: PageView): (at: Element) => boolean {
  const list = findPart(view, 'list', view.document);
  const { body } = view.document;
  return (at) => at === body || at === view.document.documentElement || (list !== null && at.contains(list));
}

/**
 * Accept, Delete, Block in place of the composer: at least two buttons with words below the messages, and
 * nothing to write in. A composer that we only fail to recognize is no request.
 */
function offersChoice(view: PageView, root: Element): boolean {
  const messages = findPart(view, 'messages', root);
  if (!messages || root.querySelector('[contenteditable]:not([contenteditable="false"]), textarea'))
    return false;
  const below = [...root.querySelectorAll('[role="button"], button')].filter((button) => {
    const after = messages.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (after === 0 || messages.contains(button)) return false;
    return textLeaves(button, (element) => element.localName === 'svg').length > 0;
  });
  return below.length >= 2;
}
