import type { Labels } from '../kit/labels.ts';
import { type BaseSite, siteContext } from '../kit/site-context.tsx';
import type { Words } from './words/words.ts';

/** What every part of the app has at hand. */
export interface Site extends BaseSite {
  readonly words: Words;
  readonly labels: Labels;
  /** `true` for the older generation, in which messages stand in a grid. */
  readonly grid: boolean;
}

export const { SiteProvider, useSite, Wrap } = siteContext<Site>();
