import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { SiteEditor } from '../kit/editor.ts';
import type { Seeded } from '../kit/seeded.ts';
import type { World } from '../kit/world.ts';
import type { View } from '../view.ts';
import type { Delivery } from './delivery.ts';
import type { XLabels } from './labels.ts';
import type { Words } from './words/words.ts';

export type Where = 'pane' | 'docked';

/** What every part of the app has at hand. */
export interface Site {
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly labels: XLabels;
  readonly seeded: Seeded;
  readonly errors: string[];
  readonly editors: Map<Where, SiteEditor>;
  readonly delivery: Delivery;
  /** `embed` since August 2026: the chat in a shadow root of its own; `light` before; `classic` until 2025. */
  readonly generation: 'embed' | 'light' | 'classic';
  /** The chat's own host, without the rest of the site. */
  readonly alone: boolean;
  /** Drawn class names for plain ones. */
  c(...names: readonly string[]): string;
  has(scenario: string): boolean;
  go(path: string): void;
  /** The passcode has been given. */
  unlock(): void;
}

const Context = createContext<Site | null>(null);
export const SiteProvider = Context.Provider;

/** The site, drawn anew whenever its world changes. */
export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error('outside the app');
  useSyncExternalStore(site.world.subscribe, () => site.world.version);
  return site;
}

interface WrapProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Wrappers without meaning, as many as the seed draws. */
export function Wrap({ name, className = 'fill', children }: WrapProps) {
  const { seeded, c } = useSite();
  const depth = seeded.draw(`wrap ${name}`, 4);
  let inner = <div className={c(className)}>{children}</div>;
  for (let level = 0; level < depth; level++) {
    inner = <div className={c(`w${level}`, className)}>{inner}</div>;
  }
  return inner;
}
