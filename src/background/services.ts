import type { TabMemory } from '../bridge/tab-memory';
import type { NewsTopic } from '../contract/calls';
import type { Store } from '../store/store';
import type { ContactLanguage } from './contact-language';
import type { Identity } from './identity';
import type { Library } from './library';
import type { TeamLink } from './team-link';

/** What the handlers work with; made once when the background starts. */
export interface Services {
  readonly store: Store;
  readonly library: Library;
  readonly identity: Identity;
  readonly team: TeamLink;
  readonly contactLanguage: ContactLanguage;
  readonly tabs: TabMemory;
  readonly now: () => number;
  /** BCP 47 of the browser. */
  readonly language: () => string;
  /** Runs what the asker need not wait for; its errors are reported, not lost. */
  readonly later: (work: () => Promise<void>) => void;
  readonly announce: (topic: NewsTopic) => Promise<void>;
  /** Brings badge and alarm in line with the waits that are on. */
  readonly showWaits: () => Promise<void>;
}
