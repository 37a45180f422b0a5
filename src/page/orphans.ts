import { looksLikeHost } from './host';

interface SeenThrough {
  /** Firefox only, and only for content scripts. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what an older copy left on the page. Firefox ends a copy's code with the update and starts the new one in
 * the same tab, but the old host element stays, its picker dead (measured in Firefox 153). In Chromium the old copy
 * lives on and leaves by itself (`bridge/lifetime.ts`).
 */
export function removeOrphans(): void {
  for (const element of [...document.documentElement.children]) {
    if (isHost(element)) element.remove();
  }
}

/** Told by what lies in the closed root, which no page can look into or imitate by accident. */
function isHost(element: Element): boolean {
  if (!looksLikeHost(element)) return false;
  const root = (element as SeenThrough).openOrClosedShadowRoot;
  return [...(root?.children ?? [])].some((child) => child.matches('.layer[data-theme]'));
}
