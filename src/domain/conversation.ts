import type { Moment } from './moment';
import type { PlatformId } from './platform';

/** The other party, as the page shows them. `null` where the page does not say. Untrusted text. */
export interface Contact {
  readonly name: string | null;
  readonly handle: string | null;
  readonly headline: string | null;
  readonly company: string | null;
}

/** Which conversation: enough for the background to recognize it again from another tab or place. */
export interface ConversationRef {
  readonly platform: PlatformId;
  /** The platform's own id of the thread, or `null` where the page does not tell (docked chats, list rows). */
  readonly thread: string | null;
  readonly handle: string | null;
  readonly name: string | null;
  /** `true` when another conversation in sight has the same name, so the name proves nothing. */
  readonly ambiguousName: boolean;
  readonly group: boolean;
  /** A message request that we have not accepted: listed, never late (`rules.md` 3). */
  readonly request: boolean;
}

/**
 * What kind of message, for the wait (`rules.md` 8.1): only `text` opens a wait or ends one.
 * `closing` is "thanks!", an emoji alone; `automatic` an instant or away reply; `system` a line by the site.
 */
export type MessageKind = 'text' | 'closing' | 'reaction' | 'automatic' | 'system';

/** One message in sight, without its text. */
export interface SeenMessage {
  readonly direction: 'inbound' | 'outbound' | 'unknown';
  readonly kind: MessageKind;
  readonly moment: Moment;
}

/** Longer texts say more than thanks, so their words decide nothing. UTF-16 units. */
export const longestClosing = 60;

/** One message as a page tells of it. */
export interface ShownMessage {
  readonly direction: SeenMessage['direction'];
  /** A line by the site, not by a person. */
  readonly system: boolean;
  /** Only where the words decide what kind of message it is; else empty. Looked at, never stored. */
  readonly text: string;
  readonly moment: Moment;
}

/** What a page sees of one open conversation, messages oldest first. */
export interface Observation {
  readonly conversation: ConversationRef;
  readonly messages: readonly ShownMessage[];
  /** `true` when the first message listed is the first of the conversation. */
  readonly reachesStart: boolean;
  /** Where to go to open it again; `null` for docked chats. */
  readonly url: string | null;
}

/** What a conversation list says about one conversation. */
export interface SeenRow {
  readonly conversation: ConversationRef;
  readonly unread: boolean;
  /** Who spoke last; `unknown` when the list's wording is not one we can read. */
  readonly lastFrom: 'contact' | 'us' | 'unknown';
  /** When the newest message came, or `null` where the label could not be read. */
  readonly newest: Moment | null;
  readonly url: string | null;
}

/** A wait as clocks show it. All instants in milliseconds since the epoch. */
export interface WaitView {
  readonly start: Moment;
  /** When the target runs out, office hours taken into account; `null` while the conversation is a request. */
  readonly dueAt: number | null;
  /** From here to `dueAt` the clock says "due soon". */
  readonly soonAt: number | null;
  readonly snoozedUntil: number | null;
  readonly request: boolean;
}
