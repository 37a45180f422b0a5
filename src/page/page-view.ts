import type { Moment } from '../domain/moment';
import { readTimeLabel } from '../domain/time-label';
import type { PageView, Parts } from '../platforms/adapter';

/** How far up a change may reach into what was read about an element. */
const reachLevels = 14;

/** Makes views of the page and keeps what adapters asked to remember between them. */
export interface PageViews {
  view(): PageView;
  /** Forgets what was read about elements that changed. */
  changed(records: readonly MutationRecord[]): void;
  forgetAll(): void;
}

export function pageViews(parts: Parts): PageViews {
  let memory = new WeakMap<Element, Map<string, unknown>>();

  function remember<T>(element: Element, fact: string, read: () => T | undefined): T | undefined {
    const facts = memory.get(element);
    // Facts are kept under the name their reader gave them, with the type that reader returned.
    if (facts?.has(fact)) return facts.get(fact) as T;
    const value = read();
    if (value === undefined) return undefined;
    if (facts) facts.set(fact, value);
    else memory.set(element, new Map([[fact, value]]));
    return value;
  }

  return {
    view: () => {
      const language = document.documentElement.lang || navigator.language;
      const now = Date.now();
      const readTime = (label: string): Moment | null => readTimeLabel(label, { language, now });
      return { document, url: new URL(location.href), parts, language, now, readTime, remember };
    },
    changed: (records) => {
      for (const { target } of records) {
        let at: Node | null = target;
        for (let level = 0; at && level < reachLevels; level++) {
          if (at instanceof Element) memory.delete(at);
          at = at.parentNode;
        }
      }
    },
    forgetAll: () => {
      memory = new WeakMap();
    },
  };
}
