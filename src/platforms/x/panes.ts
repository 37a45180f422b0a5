import type { PageView, Pane } from '../adapter';
import { climb, findPart, findParts, found, missing } from '../find';
import { isShown } from '../geometry';
import { headerFacts } from './contact';
import { openRowIn } from './open-row';
import { isInDrawer, xRoots } from './roots';
import { xRoute } from './routes';

type Root = Document | ShadowRoot;

/** In place of the composer while the agent has not accepted a request (`platforms/x.md` 2). */
const prompt = '[data-testid="dm-message-request-prompt"], [data-testid="dm-message-request-accept-button"]';

/** Every open conversation: the page's own, then the drawer's (`platforms/x.md` 1.2, 5). */
export function xPanes(view: PageView): readonly Pane[] {
  if (xRoute(view.url).kind === 'locked') return [];
  const panes = xRoots(view.document).flatMap((root) => panesIn(view, root));
  return panes.sort((a, b) => Number(a.docked) - Number(b.docked));
}

function panesIn(view: PageView, root: Root): readonly Pane[] {
  const panes = composersIn(view, root).flatMap((composer) => {
    const around = rootAround(view, root, composer);
    return around ? [makePane(view, root, around, composer)] : [];
  });
  if (panes.length > 0) return panes;
  const bare = rootWithoutComposer(view, root);
  return bare ? [makePane(view, root, bare, null)] : [];
}

function makePane(view: PageView, root: Root, around: Element, composer: HTMLElement | null): Pane {
  const route = xRoute(view.url);
  const docked = route.kind !== 'thread' || isInDrawer(around);
  const asked = around.querySelector(prompt) !== null;
  const thread = docked ? threadOfDrawer(view, root, around) : route.kind === 'thread' ? route.thread : null;
  return {
    root: around,
    docked,
    thread,
    request: (!docked && route.kind === 'thread' && route.request) || (composer === null && asked),
    settled: docked || agreesWithRow(view, root, around, thread),
    composer: composer ? found(composer) : missing('composer'),
  };
}

/** Boxes that take text now; a request that is not accepted and a closed thread have none. */
function composersIn(view: PageView, root: Root): readonly HTMLElement[] {
  return findParts(view, 'composer', root).filter((element): element is HTMLElement => {
    if (!(element instanceof HTMLElement) || !isShown(element)) return false;
    return !(element instanceof HTMLTextAreaElement && (element.disabled || element.readOnly));
  });
}

/** The site's own box around a conversation, else what holds composer, messages and header and no list. */
function rootAround(view: PageView, root: Root, composer: HTMLElement): Element | null {
  const own = ownPane(view, composer);
  if (own) return own;
  // A box for writing without the chat's marks is a composer only beside messages, where a conversation is expected.
  if (xRoute(view.url).kind !== 'thread' && !isInDrawer(composer)) return null;
  const stop = tooBig(view, root);
  const holdsMessages = (at: Element): boolean => findPart(view, 'messages', at) !== null;
  return (
    climb(composer, (at) => holdsMessages(at) && headerFacts(view, at).handle !== null, stop) ??
    climb(composer, holdsMessages, stop)
  );
}

function ownPane(view: PageView, inner: Element): Element | null {
  for (const { css } of view.parts.pane ?? []) {
    const pane = inner.closest(css);
    if (pane) return pane;
  }
  return null;
}

/** A request, or a thread in which nobody can be answered. */
function rootWithoutComposer(view: PageView, root: Root): Element | null {
  const messages = findPart(view, 'messages', root);
  if (!messages) return null;
  return (
    ownPane(view, messages) ??
    climb(messages, (at) => headerFacts(view, at).name !== null, tooBig(view, root))
  );
}

function tooBig(view: PageView, root: Root): (at: Element) => boolean {
  const list = findPart(view, 'list', root);
  return (at) => at === view.document.body || (list !== null && at.contains(list));
}

/**
 * Whether nothing contradicts that the pane shows the thread of the URL, which goes ahead: the list marks its row and
 * the header changes, each in its own time (`platforms/x.md` 1.1).
 */
function agreesWithRow(view: PageView, root: Root, around: Element, thread: string | null): boolean {
  const row = openRowIn(view, root);
  if (row === null || row.thread === null) return true;
  if (row.thread !== thread) return false;
  const { name, handle } = headerFacts(view, around);
  if (row.handle !== null && handle !== null) return row.handle === handle;
  return name === null || row.name === '' || row.name === name;
}

/** The drawer has no URL: the marked row, while it names whom the header names. */
function threadOfDrawer(view: PageView, root: Root, around: Element): string | null {
  const row = openRowIn(view, root);
  const { name, handle } = headerFacts(view, around);
  const same =
    row !== null && (row.handle !== null && handle !== null ? row.handle === handle : row.name === name);
  return same ? row.thread : null;
}
