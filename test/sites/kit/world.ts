import type { SentMessage, SiteMessage } from '../control.ts';
import type { Person } from './people.ts';

export interface SiteConversation {
  readonly thread: string;
  readonly name: string;
  readonly handle: string;
  readonly group: boolean;
  readonly request: boolean;
  readonly unread: boolean;
  readonly messages: readonly SiteMessage[];
  readonly draft: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** What a small shop hears all week, question and answer. */
const smallTalk: readonly (readonly [question: string, answer: string])[] = [
  ['Hi! Is the green lamp still available?', 'Hi, yes! Two are left.'],
  ['Great. How big is it exactly?', '42 cm high, the shade is 30 cm wide.'],
  ['Could I pick it up on Saturday?', 'Of course, we are open from 10 to 4.'],
  ['Do you take cards?', 'We do, and phones too.'],
  ['Is there parking nearby?', 'Right behind the shop, free for an hour.'],
  ['Lovely, it looks great in my hallway!', 'So happy to hear that! 😊'],
  ['Do you have a matching floor lamp?', 'It comes back in March. Shall I put one aside?'],
  ['Yes please!', 'Done, it has your name on it.'],
  ['Can you also ship it?', 'Sure, that takes two to three days.'],
  ['What would that cost?', '6 euros within the country.'],
  ['Perfect, I will order today.', 'Thank you! You will get the tracking link by mail.'],
  ['Ordered! When does it leave?', 'Tomorrow morning with the first pick-up.'],
];

/** The state of a look-alike's app, without any DOM: who wrote what, what is open, what was sent. */
export class World {
  readonly sent: SentMessage[] = [];
  #conversations: readonly SiteConversation[];
  #skew = 0;
  #next = 0;
  /** What the pane shows; follows `#wanted` after the lag. */
  #shown: string | null;
  #wanted: string | null;
  #held = false;
  #docked: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #lag: number;

  constructor(
    people: readonly Person[],
    threadOf: (index: number) => string,
    lag: number,
    shown: string | null,
  ) {
    const now = Date.now();
    this.#conversations = people.map((person, index) => this.#fill(person, threadOf(index), now));
    this.#lag = lag;
    this.#shown = shown;
    this.#wanted = shown;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  now(): number {
    return Date.now() + this.#skew;
  }

  advance(ms: number): void {
    this.#skew += ms;
    this.#tell();
  }

  get conversations(): readonly SiteConversation[] {
    return this.#conversations;
  }

  get shown(): string | null {
    return this.#shown;
  }

  get docked(): string | null {
    return this.#docked;
  }

  find(thread: string | null): SiteConversation | null {
    return this.#conversations.find((one) => one.thread === thread) ?? null;
  }

  /** The URL names `thread` now; the pane follows. */
  show(thread: string | null): void {
    this.#wanted = thread;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), this.#lag);
    this.#tell();
  }

  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#follow();
  }

  dock(thread: string | null): void {
    this.#docked = thread;
    this.#tell();
  }

  receive(thread: string, text: string, at: number, kind: SiteMessage['kind']): void {
    this.#add(thread, { id: this.#id(), from: 'them', text, at, kind }, this.#shown !== thread);
  }

  sentElsewhere(thread: string, text: string, at: number): void {
    this.#add(thread, { id: this.#id(), from: 'us', text, at, kind: 'text' }, false);
  }

  /** The composer's text leaves. */
  send(thread: string, text: string, how: SentMessage['how']): void {
    const at = this.now();
    this.sent.push({ thread, text, at, how });
    this.#add(thread, { id: this.#id(), from: 'us', text, at, kind: 'text' }, false);
    this.keepDraft(thread, '');
  }

  keepDraft(thread: string, draft: string): void {
    if (this.find(thread)?.draft !== draft) this.#change(thread, { draft });
  }

  accept(thread: string): void {
    this.#change(thread, { request: false });
  }

  #follow(): void {
    if (this.#held || this.#shown === this.#wanted) return;
    this.#shown = this.#wanted;
    if (this.#shown !== null) this.#change(this.#shown, { unread: false });
    this.#tell();
  }

  #add(thread: string, message: SiteMessage, unread: boolean): void {
    const conversation = this.find(thread);
    if (!conversation) throw new Error(`no thread ${thread}`);
    this.#change(thread, { messages: [...conversation.messages, message], unread });
    const changed = this.find(thread);
    if (changed) this.#conversations = [changed, ...this.#conversations.filter((one) => one !== changed)];
    this.#tell();
  }

  #change(thread: string, change: Partial<SiteConversation>): void {
    this.#conversations = this.#conversations.map((one) =>
      one.thread === thread ? { ...one, ...change } : one,
    );
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #id(): string {
    this.#next += 1;
    return `m${this.#next}`;
  }

  #fill(person: Person, thread: string, now: number): SiteConversation {
    const newest = now - person.ago * minute;
    const messages: SiteMessage[] = [];
    const say = (from: 'them' | 'us', text: string, at: number, extra: Partial<SiteMessage> = {}): void => {
      messages.push({ id: this.#id(), from, text, at, kind: 'text', ...extra });
    };
    for (const [index, [question, answer]] of smallTalk.entries()) {
      const at = newest - (smallTalk.length - index) * day * 0.4 - 3 * 60 * minute;
      say('them', question, at);
      say('us', answer, at + 7 * minute);
    }
    if (person.last === 'us') {
      say('them', 'Do you ship to Portugal?', newest - 9 * minute);
      say('us', 'Yes, we do! It takes about a week.', newest);
    } else {
      say('us', 'Thanks for writing, see you soon!', newest - 12 * 60 * minute);
      say('them', 'Hi! Where is my parcel?', newest - 2 * minute);
      say('them', 'It was due on Monday 😟', newest, { quoted: 'Thanks for writing, see you soon!' });
    }
    const { name, handle, group = false, request = false, unread = false } = person;
    return { thread, name, handle, group, request, unread, messages, draft: '' };
  }
}
