import { createContext, type RefCallback, useContext, useSyncExternalStore } from 'react';
import type { SiteEditor } from '../kit/editor.ts';
import type { Seeded } from '../kit/seeded.ts';
import type { SiteConversation, World } from '../kit/world.ts';
import type { View } from '../view.ts';
import type { LinkedinLabels } from './labels.ts';
import type { Words } from './words.ts';

/** What every part of the app has at hand. */
export interface Site {
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly labels: LinkedinLabels;
  readonly seeded: Seeded;
  readonly errors: string[];
  readonly editors: Map<'pane' | 'docked', SiteEditor>;
  /** Ids of messages on their way: on the page, without an event URN. */
  readonly pending: Set<string>;
  /** The user's choice; Enter sends, or only the button. */
  sendMode: 'enter' | 'click';
  go(path: string): void;
  send(conversation: SiteConversation, text: string, how: 'enter' | 'button'): void;
}

const Context = createContext<Site | null>(null);
export const SiteProvider = Context.Provider;

let version = 0;

/** The site, drawn anew whenever its world changes. */
export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error('outside the app');
  useSyncExternalStore(
    (listener) =>
      site.world.subscribe(() => {
        version += 1;
        listener();
      }),
    () => version,
  );
  return site;
}

let drawn = 0;

/** Another one at every render, as the site's own ids. */
export function emberId(): string {
  drawn += 1;
  return `ember${drawn}`;
}

const commented = new WeakSet<Element>();

/** Comment nodes where the site's templates leave them. */
export const emberMarks: RefCallback<Element> = (element) => {
  if (!element || commented.has(element)) return;
  commented.add(element);
  element.prepend(ownComment());
  element.append(ownComment());
};

/** Marked as React marks what it makes, so that it counts as the site's own. */
function ownComment(): Comment {
  return Object.assign(document.createComment(''), { __reactNot: true });
}

export function hasScenario({ view }: Site, name: string): boolean {
  return view.scenario.split(',').includes(name);
}
