import { type BaseSite, siteContext } from '../kit/site-context.tsx';
import type { Delivery } from './delivery.ts';
import type { XLabels } from './labels.ts';
import type { Words } from './words/words.ts';

export type Where = 'pane' | 'docked';

/** What every part of the app has at hand. */
export interface Site extends BaseSite {
  readonly words: Words;
  readonly labels: XLabels;
  readonly delivery: Delivery;
  /** `embed` since August 2026: the chat in a shadow root of its own; `light` before; `classic` until 2025. */
  readonly generation: 'embed' | 'light' | 'classic';
  /** The chat's own host, without the rest of the site. */
  readonly alone: boolean;
  /** The passcode has been given. */
  unlock(): void;
}

export const { SiteProvider, useSite, Wrap } = siteContext<Site>();
