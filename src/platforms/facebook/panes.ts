import type { PageView, Pane } from '../adapter';
import { climb, findPart, findParts, found, missing } from '../find';
import { floats, isShown } from '../geometry';
import { oneLine, readText } from '../read-text';
import { nameElementIn } from './header';
import { openRow } from './open-row';
import { facebookRoute, threadIn } from './routes';
import { agreesWithRow } from './settled';

/** Every open conversation: the thread of the URL, pop-up chats elsewhere (`platforms/facebook.md` 1, 3, 5). */
export function facebookPanes(view: PageView): readonly Pane[] {
  const onThread = facebookRoute(view.url).kind === 'thread';
  const panes: Pane[] = [];
  for (const composer of usableComposers(view, onThread)) {
    const docked = !onThread || floats(composer);
    panes.push(makePane(view, rootAround(view, composer, docked), composer, docked));
  }
  if (onThread && !panes.some((pane) => !pane.docked)) {
    const root = rootWithoutComposer(view);
    if (root) panes.unshift(makePane(view, root, null, false));
  }
  return panes.sort((a, b) => Number(a.docked) - Number(b.docked));
}

function makePane(view: PageView, root: Element, composer: HTMLElement | null, docked: boolean): Pane {
  const route = facebookRoute(view.url);
  const inUrl = !docked && route.kind === 'thread';
  return {
    root,
    docked,
    thread: inUrl ? route.thread : threadOfLink(view, root),
    request: inUrl && (route.request || (!composer && offersChoice(view, root))),
    settled: !inUrl || agreesWithRow(view, root, route.thread),
    composer: composer ? found(composer) : missing('composer'),
  };
}

/** A pop-up names its thread in the link of its header. */
function threadOfLink(view: PageView, root: Element): string | null {
  const messages = findPart(view, 'messages', root);
  for (const { css } of view.parts.contactLink ?? []) {
    for (const link of root.querySelectorAll(css)) {
      if (messages?.contains(link)) continue;
      const thread = threadIn(link.getAttribute('href') ?? '');
      if (thread !== null) return thread;
    }
  }
  return null;
}

/**
 * Boxes the agent can write in now. Posts and comments have the same editor: only the one beside messages counts,
 * or, where messages cannot be told, the one of the main part of a thread's page.
 */
function usableComposers(view: PageView, onThread: boolean): HTMLElement[] {
  const stop = tooBig(view);
  return findParts(view, 'composer', view.document).filter((element): element is HTMLElement => {
    if (!(element instanceof HTMLElement) || !isShown(element)) return false;
    if (element.getAttribute('aria-disabled') === 'true') return false;
    if (element.closest('[role="article"], article, form')) return false;
    if (!onThread && !floats(element)) return false;
    if (climb(element, (at) => findPart(view, 'messages', at) !== null, stop)) return true;
    return onThread && element.closest('[role="main"]') !== null;
  });
}

function rootAround(view: PageView, composer: Element, docked: boolean): Element {
  const stop = tooBig(view);
  const whole = (at: Element): boolean =>
    findPart(view, 'messages', at) !== null && nameElementIn(view, at) !== null;
  return (
    climb(composer, whole, stop) ??
    (docked ? composer.closest('[tabindex="-1"]') : null) ??
    climb(composer, (at) => findPart(view, 'messages', at) !== null, stop) ??
    composer.closest('[role="main"]') ??
    composer
  );
}

/** A request shows header and messages, but no box to write in until it is accepted. */
function rootWithoutComposer(view: PageView): Element | null {
  const main = view.document.querySelector('[role="main"]');
  const messages = findPart(view, 'messages', main ?? view.document);
  if (!messages) return null;
  return main ?? climb(messages, (at) => nameElementIn(view, at) !== null, tooBig(view));
}

function tooBig(view: PageView): (at: Element) => boolean {
  const list = findPart(view, 'list', view.document);
  const { body } = view.document;
  return (at) =>
    at.contains(body) || (list !== null && at.contains(list)) || at.querySelector('[role="main"]') !== null;
}

/** Accept and Delete in place of the composer: at least two worded buttons below the messages. */
function offersChoice(view: PageView, root: Element): boolean {
  const messages = findPart(view, 'messages', root);
  if (!messages) return false;
  const below = [...root.querySelectorAll('[role="button"], button')].filter((button) => {
    const after = messages.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after !== 0 && !messages.contains(button) && oneLine(readText(button)) !== '';
  });
  return below.length >= 2;
}

/** The name that stands for the pane's conversation in the list, where the list marks it. */
export function nameInList(view: PageView, pane: Pane): string | null {
  const row = pane.docked ? null : openRow(view);
  return row && row.thread === pane.thread && row.name !== '' ? row.name : null;
}
