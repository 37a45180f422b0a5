import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { SiteEditor } from '../kit/editor.ts';
import type { Labels } from '../kit/labels.ts';
import type { Seeded } from '../kit/seeded.ts';
import type { World } from '../kit/world.ts';
import type { View } from '../view.ts';
import type { Words } from './words.ts';

/** What every part of the app has at hand. */
export interface Site {
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly labels: Labels;
  readonly seeded: Seeded;
  readonly errors: string[];
  readonly editors: Map<'pane' | 'docked', SiteEditor>;
  go(path: string): void;
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

/** Wrappers without meaning, as many as the seed draws: real pages have a dozen of them. */
export function Wrap({
  name,
  className,
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) {
  const { seeded } = useSite();
  const depth = seeded.draw(`wrap ${name}`, 4);
  let inner = <div className={`${seeded.className(className ?? 'fill')}`}>{children}</div>;
  for (let level = 0; level < depth; level++) {
    inner = (
      <div className={`${seeded.className(`w${level}`)} ${seeded.className(className ?? 'fill')}`}>
        {inner}
      </div>
    );
  }
  return inner;
}
