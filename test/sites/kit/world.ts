import type { SentMessage, SiteMessage } from '../control.ts';
import { allAtOnce, type PanePart, type PaneStep, PaneSteps } from './pane-steps.ts';
import type { Person } from './people.ts';
import { Seeded } from './seeded.ts';
import { SiteClock } from './site-clock.ts';
import { talkWith, writtenBack } from './talk.ts';

export interface SiteConversation {
  readonly thread: string;
  readonly name: string;
  readonly handle: string;
  readonly group: boolean;
  readonly request: boolean;
  readonly unread: boolean;
  readonly messages: readonly SiteMessage[];
  readonly draft: string;
  /** The site takes no message for this contact. */
  readonly closed: boolean;
  readonly typing: boolean;
  readonly online: boolean;
  /** They reacted to a message of ours after the newest message: the list tells that instead. */
  readonly reacted: { readonly sign: string; readonly at: number } | null;
}

/** How this look-alike's world differs from the plain one. */
export interface WorldOptions {
  readonly seed?: number;
  /** How the pane follows the URL. */
  readonly steps?: readonly PaneStep[];
  /** Seconds of the site's clock after which the customer writes back to what we send; `null` never. */
  readonly answersAfter?: number | null;
  /** Milliseconds after which the server takes an own message, which is shown at once and gets its real id then. */
  readonly takenAfter?: number | null;
  /** Messages put before the first conversation's own, for pages that must carry many. */
  readonly moreMessages?: number;
}

const minute = 60_000;

/** The state of a look-alike's app, without any DOM: who wrote what, what is open, what was sent. */
export class World {
  readonly sent: SentMessage[] = [];
  /** Grows with every change. */
  version = 0;
  readonly #clock = new SiteClock();
  readonly #pane: PaneSteps;
  readonly #seeded: Seeded;
  readonly #answersAfter: number | null;
  readonly #takenAfter: number | null;
  readonly #listeners = new Set<() => void>();
  #conversations: readonly SiteConversation[];
  #docked: string | null = null;
  #next = 0;
  #answers = 0;

  constructor(
    people: readonly Person[],
    threadOf: (index: number) => string,
    lag: number,
    shown: string | null,
    options: WorldOptions = {},
  ) {
    this.#seeded = new Seeded(options.seed ?? 1);
    this.#answersAfter = options.answersAfter ?? null;
    this.#takenAfter = options.takenAfter ?? null;
    this.#conversations = people.map((person, index) =>
      this.#fill(person, threadOf(index), index === 0 ? (options.moreMessages ?? 0) : 0),
    );
    this.#pane = new PaneSteps(options.steps ?? allAtOnce, lag, shown, () => this.#followed());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  now(): number {
    return this.#clock.now();
  }

  setNow(at: number): void {
    this.#clock.set(at);
    this.#tell();
  }

  advance(ms: number): void {
    this.setNow(this.now() + ms);
  }

  /** Draws the page anew without a change, as sites do for clocks and presence. */
  refresh(): void {
    this.#tell();
  }

  get conversations(): readonly SiteConversation[] {
    return this.#conversations;
  }

  /** The thread whose composer stands: what is typed goes there. */
  get shown(): string | null {
    return this.#pane.shown('composer');
  }

  /** The thread whose `part` is on the page. */
  part(part: PanePart): SiteConversation | null {
    return this.find(this.#pane.shown(part));
  }

  /** Steps of the pane that are still to come. */
  get pending(): number {
    return this.#pane.pending;
  }

  get docked(): string | null {
    return this.#docked;
  }

  find(thread: string | null): SiteConversation | null {
    return this.#conversations.find((one) => one.thread === thread) ?? null;
  }

  /** The URL names `thread` now; the pane follows. */
  show(thread: string | null): void {
    this.#pane.want(thread);
    this.#tell();
  }

  hold(): void {
    this.#pane.hold();
  }

  release(): void {
    this.#pane.release();
  }

  step(): void {
    this.#pane.step();
  }

  dock(thread: string | null): void {
    this.#docked = thread;
    this.#tell();
  }

  receive(thread: string, text: string, at: number, kind: SiteMessage['kind']): void {
    if (kind === 'reaction') this.#react(thread, text, at);
    else this.#add(thread, { id: this.#id(), from: 'them', text, at, kind }, this.shown !== thread);
  }

  sentElsewhere(thread: string, text: string, at: number): void {
    this.#add(thread, { id: this.#id(), from: 'us', text, at, kind: 'text' }, false);
  }

  /** The composer's text leaves. */
  send(thread: string, text: string, how: SentMessage['how']): void {
    const at = this.now();
    this.sent.push({ thread, text, at, how });
    const pending = this.#takenAfter !== null;
    const id = this.#id();
    this.#add(thread, { id, from: 'us', text, at, kind: 'text', ...(pending ? { pending } : {}) }, false);
    this.keepDraft(thread, '');
    if (this.#takenAfter !== null) setTimeout(() => this.#take(thread, id), this.#takenAfter);
    if (this.#answersAfter !== null) this.#answer(thread, this.#answersAfter * 1_000);
  }

  keepDraft(thread: string, draft: string): void {
    if (this.find(thread)?.draft !== draft) this.#change(thread, { draft });
  }

  accept(thread: string): void {
    this.#change(thread, { request: false });
  }

  remove(thread: string): void {
    this.#conversations = this.#conversations.filter((one) => one.thread !== thread);
    this.#tell();
  }

  setOnline(thread: string, online: boolean): void {
    this.#change(thread, { online });
  }

  #followed(): void {
    if (this.shown !== null) this.#change(this.shown, { unread: false });
    else this.#tell();
  }

  #add(thread: string, message: SiteMessage, unread: boolean): void {
    const conversation = this.find(thread);
    if (!conversation) throw new Error(`no thread ${thread}`);
    this.#change(thread, {
      messages: [...conversation.messages, message],
      unread,
      typing: false,
      reacted: null,
    });
    const changed = this.find(thread);
    if (changed) this.#conversations = [changed, ...this.#conversations.filter((one) => one !== changed)];
    this.#tell();
  }

  /** A reaction is no message: it decorates our newest one. */
  #react(thread: string, sign: string, at: number): void {
    const messages = this.find(thread)?.messages ?? [];
    const newest = messages.findLast((message) => message.from === 'us');
    this.#change(thread, {
      messages: messages.map((message) => (message === newest ? { ...message, reaction: sign } : message)),
      reacted: { sign, at },
      unread: this.shown !== thread,
    });
  }

  #take(thread: string, shownAs: string): void {
    const id = this.#id();
    const messages = (this.find(thread)?.messages ?? []).map((message) => {
      if (message.id !== shownAs) return message;
      const { pending: _, ...rest } = message;
      return { ...rest, id };
    });
    this.#change(thread, { messages });
  }

  #answer(thread: string, ms: number): void {
    this.#clock.after(ms * 0.4, () => this.#change(thread, { typing: true }));
    this.#clock.after(ms, () => {
      const text = writtenBack[this.#answers % writtenBack.length] ?? '';
      this.#answers += 1;
      this.receive(thread, text, this.now(), 'text');
    });
  }

  #change(thread: string, change: Partial<SiteConversation>): void {
    this.#conversations = this.#conversations.map((one) =>
      one.thread === thread ? { ...one, ...change } : one,
    );
    this.#tell();
  }

  #tell(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  #id(): string {
    this.#next += 1;
    return `m${this.#next}`;
  }

  #fill(person: Person, thread: string, more: number): SiteConversation {
    const { name, handle, group = false, request = false, unread = false, closed = false } = person;
    const now = this.now();
    const talk = talkWith(person, this.#seeded, now, () => this.#id());
    const first = talk[0]?.at ?? now;
    const older = Array.from({ length: more }, (_, index): SiteMessage => {
      const from = index % 2 === 0 ? 'them' : 'us';
      return {
        id: this.#id(),
        from,
        text: `Line ${index + 1}`,
        at: first - (more - index) * minute,
        kind: 'text',
      };
    });
    const online = this.#seeded.draw(`online ${handle}`, 4) === 0;
    const state = { draft: '', closed, typing: false, online, reacted: null };
    return { thread, name, handle, group, request, unread, messages: [...older, ...talk], ...state };
  }
}
