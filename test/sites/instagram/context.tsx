import type { Labels } from '../kit/labels.ts';
import { type BaseSite, siteContext } from '../kit/site-context.tsx';
import type { Hooks } from './hooks.ts';
import type { Words } from './words/words.ts';

/** What every part of the app has at hand. */
export interface Site extends BaseSite {
  readonly words: Words;
  readonly labels: Labels;
  readonly hooks: Hooks;
  /** `true` for the older of the two DOM generations. */
  readonly msys: boolean;
}

export const { SiteProvider, useSite, Wrap } = siteContext<Site>();
