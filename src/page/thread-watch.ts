import { ask } from '../bridge/ask';
import type { WaitView } from '../domain/conversation';
import type { PageView, PlatformAdapter, ReadMessage } from '../platforms/adapter';
import { MessageMemory } from './message-memory';
import type { OpenConversation } from './open-conversation';
import type { Inserted } from './picker-control';
import { isNearEnd } from './scroll-end';
import { Sends } from './sends';

/** So many newest messages tell all there is to a wait; pages hold thousands. */
const mostTold = 200;
/** What was written last, as far as it helps to tell the language. UTF-16 units. */
const mostSaid = 600;

interface Listener {
  /** The wait is another one now. */
  onWait(): void;
  /** A message of ours came in that was not sent from this page. */
  onForeignReply(): void;
}

/** Tells the background what the open conversation looks like, and knows its wait. */
export class ThreadWatch {
  readonly sends = new Sends();
  readonly #adapter: PlatformAdapter;
  readonly #tell: Listener;
  #identity = '';
  #memory = new MessageMemory();
  #messages: readonly ReadMessage[] = [];
  #observed = '';
  #wait: WaitView | null = null;
  #inserted: Inserted | null = null;

  constructor(adapter: PlatformAdapter, tell: Listener) {
    this.#adapter = adapter;
    this.#tell = tell;
  }

  get wait(): WaitView | null {
    return this.#wait;
  }

  get lastInbound(): Element | null {
    return this.#messages.findLast((message) => message.direction === 'inbound')?.body ?? null;
  }

  /** What the contact wrote last, the newest at the end; empty for nothing. */
  saidIn({ identity }: OpenConversation): string {
    if (identity !== this.#identity) return '';
    const texts = this.#messages.flatMap(({ direction, system, text }) =>
      direction === 'inbound' && !system ? [text.trim()] : [],
    );
    return texts.slice(-6).join('\n').slice(-mostSaid);
  }

  /** A template went in; it is credited when the message leaves. */
  inserted(what: Inserted): void {
    this.#inserted = what;
  }

  /** The template that a text in this conversation is made from, or `null`. */
  templateIn({ identity }: OpenConversation, text: string): string | null {
    const from = this.#inserted;
    return from?.identity === identity && sharesText(text, from.text) ? from.template : null;
  }

  /** The next reading is sent even when nothing changed, because the background's answer may have. */
  askAgain(): void {
    this.#observed = '';
  }

  /** Call at every pass; `null` while no conversation is open. */
  read(open: OpenConversation | null, view: PageView): void {
    if ((open?.identity ?? '') !== this.#identity) this.#turnTo(open);
    if (!open) return;
    const read = this.#adapter.messages(view, open.pane);
    if (!read.found) return;
    this.#messages = read.value.messages;
    const last = this.#messages.at(-1);
    if (!last || !isNearEnd(last.element)) return;
    const { messages, newOutbound } = this.#memory.read(this.#messages, view.now);
    const send = this.sends.confirm(open, newOutbound, view.now);
    if (send) this.#reportSend(open, send.text, send.at);
    if (newOutbound.some((text) => !this.sends.isOurs(open, text))) this.#tell.onForeignReply();
    const url = open.pane.thread ? this.#adapter.urlOf(open.pane.thread, open.pane.request, view.url) : null;
    const reachesStart = read.value.reachesStart && messages.length <= mostTold;
    const told = messages.slice(-mostTold);
    void this.#observe(open, { conversation: open.ref, messages: told, reachesStart, url });
  }

  #turnTo(open: OpenConversation | null): void {
    this.#identity = open?.identity ?? '';
    this.#memory = new MessageMemory();
    this.#messages = [];
    this.#observed = '';
    this.#wait = null;
  }

  async #observe(
    open: OpenConversation,
    observation: Parameters<typeof ask<'conversations/observe'>>[1],
  ): Promise<void> {
    const observed = JSON.stringify(observation);
    if (observed === this.#observed) return;
    this.#observed = observed;
    const answer = await ask('conversations/observe', observation);
    if (!answer.ok || this.#identity !== open.identity) return;
    this.#wait = answer.value;
    this.#tell.onWait();
  }

  #reportSend(open: OpenConversation, text: string, at: number): void {
    const template = this.templateIn(open, text);
    this.#inserted = null;
    // A retry carries the same id; a lost report is made good by the next observation.
    void ask('conversations/sent', { once: crypto.randomUUID(), conversation: open.ref, at, template });
  }
}

/** Words that must survive for a sent text to count as the template's: agents add a word, they rarely rewrite. */
const keptShare = 0.6;

function sharesText(sent: string, inserted: string): boolean {
  const kept = new Set(wordsOf(sent));
  const wanted = wordsOf(inserted);
  return wanted.length > 0 && wanted.filter((word) => kept.has(word)).length >= wanted.length * keptShare;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
