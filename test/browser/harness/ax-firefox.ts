import type { Page } from 'puppeteer-core';
import type { AxNode, AxSource } from './ax-node.ts';
import { ChromeScope, contextIdOf } from './firefox-chrome.ts';

/** The accessibility tree of a page in Firefox, read from the browser's own accessibility service. */
export async function firefoxTree(page: Page): Promise<AxSource> {
  const chrome = await ChromeScope.of(page.browser());
  const context = contextIdOf(page);
  return {
    read: async () => [...(await chrome.run(readTree, context))],
    middleOf: (node) => chrome.run(middleOf, context, node.ref),
  };
}

// What follows runs inside Firefox's own scope and closes over nothing of this file.
interface Accessible {
  readonly uniqueID: number;
  readonly role: number;
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly value: string;
  readonly description: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getState(state: { value?: number }, extra: { value?: number }): void;
  getBounds(x: { value?: number }, y: { value?: number }, w: { value?: number }, h: { value?: number }): void;
  scrollTo(how: number): void;
}
declare const Cc: Record<
  string,
  { getService(type: unknown): { getAccessibleFor(node: unknown): Accessible } }
>;
declare const Ci: { nsIAccessibilityService: unknown; nsIAccessibleStates: Record<string, number> } & {
  nsIAccessibleScrollType: { SCROLL_TYPE_ANYWHERE: number };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getBrowsingContextById(id: string): { embedderElement: unknown } };
  };
};

function readTree(context: string): AxNode[] {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const tab = service?.getAccessibleFor(NavigableManager.getBrowsingContextById(context).embedderElement);
  const flat: AxNode[] = [];
  const states = Ci.nsIAccessibleStates;
  const walk = (one: Accessible, ancestors: readonly string[]): void => {
    const first: { value?: number } = {};
    one.getState(first, {});
    const has = (name: string): boolean => ((first.value ?? 0) & (states[`STATE_${name}`] ?? 0)) !== 0;
    const ref = String(one.uniqueID);
    flat.push({
      ref,
      role: one.computedARIARole || 'text',
      name: one.name ?? '',
      value: one.value,
      description: one.description,
      focused: has('FOCUSED'),
      disabled: has('UNAVAILABLE'),
      selected: has('SELECTED'),
      expanded: has('EXPANDED') ? true : has('COLLAPSED') ? false : null,
      checked: has('CHECKABLE') ? has('CHECKED') : null,
      ancestors,
    });
    for (let child = one.firstChild; child !== null; child = child.nextSibling)
      walk(child, [ref, ...ancestors]);
  };
  // No document yet right after the service has started; the caller asks again.
  const document = tab?.firstChild ?? null;
  if (document !== null) walk(document, []);
  return flat;
}

async function middleOf(context: string, ref: string): Promise<{ x: number; y: number }> {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const tab = service?.getAccessibleFor(NavigableManager.getBrowsingContextById(context).embedderElement);
  const find = (one: Accessible): Accessible | null => {
    if (String(one.uniqueID) === ref) return one;
    for (let child = one.firstChild; child !== null; child = child.nextSibling) {
      const found = find(child);
      if (found !== null) return found;
    }
    return null;
  };
  const document = tab?.firstChild ?? null;
  const node = document && find(document);
  if (!document || !node) throw new Error('the node has left the accessibility tree');
  const box = (one: Accessible): number[] => {
    const [x, y, w, h]: { value?: number }[] = [{}, {}, {}, {}];
    one.getBounds(x ?? {}, y ?? {}, w ?? {}, h ?? {});
    return [x, y, w, h].map((side) => side?.value ?? 0);
  };
  node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
  const [pageX = 0, pageY = 0, pageWidth = 0, pageHeight = 0] = box(document);
  const middle = (): { x: number; y: number } => {
    const [x = 0, y = 0, width = 0, height = 0] = box(node);
    return { x: x - pageX + width / 2, y: y - pageY + height / 2 };
  };
  const isInside = ({ x, y }: { x: number; y: number }): boolean =>
    x >= 0 && y >= 0 && x < pageWidth && y < pageHeight;
  // The page scrolls in another process, a moment later.
  for (let tries = 0; tries < 100 && !isInside(middle()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { x, y } = middle();
  return { x: x / devicePixelRatio, y: y / devicePixelRatio };
}
