import type { Contact } from '../domain/conversation';
import type { Moment } from '../domain/moment';
import type { PlatformId } from '../domain/platform';

/** What an adapter finds on a page. Names of meaning, never of look. */
export type PartName =
  | 'list'
  | 'row'
  | 'rowName'
  | 'rowTime'
  | 'pane'
  | 'header'
  | 'contactName'
  | 'contactLink'
  | 'messages'
  | 'message'
  | 'bubble'
  | 'messageText'
  | 'messageTime'
  | 'separator'
  | 'composer';

/** One way to find a part. `seen` is the month a source first showed it; best variants come first. */
export interface Variant {
  readonly seen: `${number}-${number}` | 'correction';
  readonly css: string;
  readonly note?: string;
}

export type Parts = Readonly<Partial<Record<PartName, readonly Variant[]>>>;

/** A part found, with the variant that found it, or the name of what is missing. */
export type Found<T> =
  | { readonly found: true; readonly value: T }
  | { readonly found: false; readonly part: PartName };

/** Where a URL leads on this platform. `elsewhere` is no DM page (docked chats may still be open there). */
export type Route =
  | { readonly kind: 'thread'; readonly thread: string; readonly request: boolean }
  | { readonly kind: 'inbox'; readonly request: boolean }
  | { readonly kind: 'locked' }
  | { readonly kind: 'elsewhere' };

/** The page as an adapter may see it. `parts` are the adapter's own with the team's corrections put first. */
export interface PageView {
  readonly document: Document;
  readonly url: URL;
  readonly parts: Parts;
  /** UI language, BCP 47, from the page itself. */
  readonly language: string;
  readonly now: number;
  /** A time as the page words it; `null` when it cannot be told for sure (`platforms/time-and-locale.md`). */
  readTime(label: string): Moment | null;
  /**
   * What `read` found for this element, kept until the element changes: a thread of thousands of messages is
   * read once, not at every change. Only for facts that lie within the element. `undefined` is not kept.
   */
  remember<T>(element: Element, fact: string, read: () => T | undefined): T | undefined;
}

/** One open conversation on the page: the thread of a DM page, or a docked chat. */
export interface Pane {
  /** Smallest element that holds header, messages and composer of this conversation alone. */
  readonly root: Element;
  readonly docked: boolean;
  /** The thread id once the page's own pane agrees with it; `null` when the page does not tell. */
  readonly thread: string | null;
  readonly request: boolean;
  /** `false` while the URL and the pane disagree: nothing may be inserted or observed then. */
  readonly settled: boolean;
  readonly composer: Found<HTMLElement>;
}

export interface PaneContact {
  readonly contact: Contact;
  readonly group: boolean;
}

/** One message as an element and the facts read from it. */
export interface ReadMessage {
  readonly element: Element;
  /** What is seen of it, a bubble or a picture; the element may be as wide as the list. */
  readonly body: Element;
  readonly direction: 'inbound' | 'outbound' | 'unknown';
  /** Plain text as the page shows it; for deciding what kind of message it is, never stored. */
  readonly text: string;
  /** `null` where the page states no time that we can read. */
  readonly moment: Moment | null;
  /** The page's own id where there is one, stable across re-renders. */
  readonly id: string | null;
  readonly system: boolean;
}

export interface ReadMessages {
  /** Oldest first. */
  readonly messages: readonly ReadMessage[];
  readonly reachesStart: boolean;
}

/** One conversation in the list. */
export interface ReadRow {
  readonly element: Element;
  readonly name: string;
  readonly handle: string | null;
  readonly thread: string | null;
  readonly group: boolean;
  readonly request: boolean;
  readonly unread: boolean;
  readonly lastFrom: 'contact' | 'us' | 'unknown';
  readonly newest: Moment | null;
  /** Where the row says when, so that nothing of ours is drawn over it. */
  readonly time: Element | null;
  /** The row of the conversation that is open, where the page marks it. */
  readonly open: boolean;
}

export interface ReadList {
  /** The box that clips the rows. */
  readonly box: Element;
  readonly rows: readonly ReadRow[];
}

/**
 * What knows one platform's DOM. An adapter reads; it never clicks, types, waits, logs or stores.
 * Absence is a value, never an exception.
 */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** Host names, as in the manifest. */
  readonly hosts: readonly string[];
  readonly parts: Parts;
  /** Pure; decides by URL alone. */
  routeAt(url: URL): Route;
  /** The document and the open shadow roots that may hold DM parts. Each is observed on its own. */
  roots(document: Document): readonly (Document | ShadowRoot)[];
  /** Every open conversation, the page's own thread first. Empty where there is none. */
  panes(view: PageView): readonly Pane[];
  contact(view: PageView, pane: Pane): Found<PaneContact>;
  messages(view: PageView, pane: Pane): Found<ReadMessages>;
  list(view: PageView): Found<ReadList>;
  /** URL of a conversation, to come back to it later; `null` where it has none. */
  urlOf(thread: string, request: boolean, url: URL): string | null;
  /** The element by the composer that sends when clicked, for noticing a send; never clicked by us. */
  isSendControl(view: PageView, pane: Pane, target: Element): boolean;
}
