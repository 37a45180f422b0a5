import type { Found, PageView, PartName } from './adapter';

/** The first element of a part in `scope`, by the best variant that matches anything; `null` where none does. */
export function findPart(view: PageView, part: PartName, scope: ParentNode): Element | null {
  for (const { css } of view.parts[part] ?? []) {
    const element = scope.querySelector(css);
    if (element) return element;
  }
  return null;
}

/** All elements of a part in `scope`, by the first variant that matches any. Never mixes two generations. */
export function findParts(view: PageView, part: PartName, scope: ParentNode): readonly Element[] {
  for (const { css } of view.parts[part] ?? []) {
    const elements = scope.querySelectorAll(css);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** Whether an element is this part by any variant. */
export function isPart(view: PageView, part: PartName, element: Element): boolean {
  return (view.parts[part] ?? []).some(({ css }) => element.matches(css));
}

export function found<T>(value: T): Found<T> {
  return { found: true, value };
}

export function missing(part: PartName): Found<never> {
  return { found: false, part };
}

/**
 * The smallest ancestor of `start` (or `start` itself) for which `holds` is true, without ever climbing into
 * one for which `tooBig` is true; `null` when there is none.
 */
export function climb(
  start: Element,
  holds: (ancestor: Element) => boolean,
  tooBig: (ancestor: Element) => boolean,
): Element | null {
  for (let at: Element | null = start; at && !tooBig(at); at = at.parentElement) {
    if (holds(at)) return at;
  }
  return null;
}
