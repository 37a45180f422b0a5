import { xRoute } from './routes';

/** What holds the chat application, or a part of it, in a shadow root of its own (`platforms/x.md` 1, 1.2). */
const hosts = [
  '[data-testid="xchatEmbedRoute"]',
  '[data-testid="xchatEmbedOverlays"]',
  '[data-testid="chat-drawer-root"]',
  // Whatever lies in the drawer; which of it holds the chat no source knows.
  '[data-testid="chat-drawer-root"] *',
].join(', ');
/** A host under a name not known yet: on the chat's own pages an empty box may be empty only from outside. */
const unnamedHosts = `${hosts}, main div:empty`;

/** How many shadow roots may lie within each other. */
const mostLevels = 3;

/** The document and every open shadow root that may hold the chat; roots come later than their hosts. */
export function xRoots(document: Document): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const { kind } = xRoute(new URL(document.URL));
  const wanted = kind === 'elsewhere' ? hosts : unnamedHosts;
  let level: readonly (Document | ShadowRoot)[] = roots;
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    level = level.flatMap((root) =>
      [...root.querySelectorAll(wanted)].flatMap((host) => host.shadowRoot ?? []),
    );
    roots.push(...level);
  }
  return roots;
}

const drawers = '[data-testid="chat-drawer-root"], [data-testid="DMDrawer"]';

/** Whether an element stands in the chat drawer of a page that is no DM page, however many roots deep. */
export function isInDrawer(element: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    if (at.closest(drawers)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
