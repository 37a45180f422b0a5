/** A message as the look-alike knows it; `at` in milliseconds of the site's own clock. */
export interface SiteMessage {
  readonly id: string;
  readonly from: 'them' | 'us';
  readonly text: string;
  readonly at: number;
  /** `share` is a card with a link, `voice` a recording; both may be shown as their text. */
  readonly kind: 'text' | 'image' | 'reaction' | 'system' | 'share' | 'voice';
  readonly quoted?: string;
  /** A sign that the other side put on it. */
  readonly reaction?: string;
  /** Who wrote it, in a group. */
  readonly by?: string;
  /** Shown, but not yet acknowledged by the server: its id changes then. */
  readonly pending?: boolean;
}

export interface SentMessage {
  readonly thread: string;
  readonly text: string;
  readonly at: number;
  readonly how: 'enter' | 'button';
}

export interface HeardKey {
  readonly where: 'window-capture' | 'document-capture' | 'body-bubble';
  readonly type: string;
  readonly key: string;
}

export interface HeardFocus {
  readonly type: 'focusin' | 'focusout';
  /** Tag of the element, as the page sees it. */
  readonly element: string;
}

export type Where = 'pane' | 'docked';

/** What tests may ask of a look-alike page and make it do: `window.lookalike`, the same on every site. */
export interface Lookalike {
  /** `true` once the page stands and its editor takes input. */
  ready(): boolean;
  now(): number;
  /** Sets the site's own clock, in milliseconds since 1970; labels follow and what is due happens. */
  setNow(at: number): void;
  /** Moves it on. */
  advance(ms: number): void;
  conversations(): readonly {
    readonly thread: string;
    readonly name: string;
    readonly handle: string;
    readonly group: boolean;
    readonly request: boolean;
    readonly unread: boolean;
  }[];
  /** What was said in a thread, oldest first: the truth that readings are held against. */
  messages(thread: string): readonly SiteMessage[];
  /** The thread that the pane truly shows; the URL may be ahead of it. */
  current(): string | null;
  /** What a click on a row does: the URL at once, the pane later. */
  open(thread: string): void;
  /** Stops the pane from following the URL until `release`, which then lets it arrive at once. */
  hold(): void;
  release(): void;
  /** Lets the pane take its next step towards the URL (header, messages, composer), held or not. */
  step(): void;
  /** Steps that the pane has still to take. */
  pending(): number;
  /** A message arrives. A `reaction` is the sign given to our newest message. */
  receive(message: { thread: string; text: string; at?: number; kind?: SiteMessage['kind'] }): void;
  /** A reply from the agent's phone, or a colleague's. */
  sentElsewhere(message: { thread: string; text: string; at?: number }): void;
  /** What the editor's model holds: exactly what would be sent. */
  model(where?: Where): string;
  /** Selection in the model's text. */
  selection(where?: Where): { readonly start: number; readonly end: number };
  focusComposer(where?: Where): void;
  /** Puts a draft in as the app itself would, for example late, from its own store; a step of the editor's history. */
  setDraft(text: string, where?: Where): void;
  sent(): readonly SentMessage[];
  /** Errors of the page, its frameworks and its editor, and policy violations. */
  errors(): readonly string[];
  /** What the page's own listeners heard. */
  keyLog(): readonly HeardKey[];
  clearKeyLog(): void;
  /** Where focus went, as the page's own listeners saw it. */
  focusLog(): readonly HeardFocus[];
  /** Nodes in the app's own tree that the app did not make. */
  foreignNodes(): readonly string[];
  /** Opens or closes a docked chat, where the site has such. */
  dock(thread: string | null): void;
}

declare global {
  interface Window {
    lookalike: Lookalike;
  }
}
