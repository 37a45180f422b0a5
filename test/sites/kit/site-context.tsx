import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { View } from '../view.ts';
import type { SiteEditor } from './editor.ts';
import type { Seeded } from './seeded.ts';
import type { World } from './world.ts';

/** What every part of an app has at hand, on any site. */
export interface BaseSite {
  readonly world: World;
  readonly view: View;
  readonly seeded: Seeded;
  readonly errors: string[];
  readonly editors: Map<'pane' | 'docked', SiteEditor>;
  /** Drawn class names for plain ones. */
  c(...names: readonly string[]): string;
  has(scenario: string): boolean;
  go(path: string): void;
}

interface WrapProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Makes the context that the parts of one site's app share. */
export function siteContext<S extends BaseSite>() {
  const Context = createContext<S | null>(null);

  /** The site, drawn anew whenever its world changes. */
  function useSite(): S {
    const site = useContext(Context);
    if (!site) throw new Error('outside the app');
    useSyncExternalStore(site.world.subscribe, () => site.world.version);
    return site;
  }

  /** Wrappers without meaning, as many as the seed draws: real pages have a dozen of them. */
  function Wrap({ name, className = 'fill', children }: WrapProps) {
    const { seeded, c } = useSite();
    const depth = seeded.draw(`wrap ${name}`, 4);
    let inner = <div className={c(className)}>{children}</div>;
    for (let level = 0; level < depth; level++) {
      inner = <div className={c(`w${level}`, className)}>{inner}</div>;
    }
    return inner;
  }

  return { SiteProvider: Context.Provider, useSite, Wrap };
}
