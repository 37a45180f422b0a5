import type { SiteMessage } from '../control.ts';
import type { Seeded } from '../kit/seeded.ts';
import type { World } from '../kit/world.ts';

/** How the server treats what we send. */
interface Manner {
  readonly slow: boolean;
  readonly fails: boolean;
}

const past = ['sent', 'delivered', 'read', 'seen'];

/** What became of our own messages: drawn at once or seconds later, pending, then taken or refused. */
export class Delivery {
  readonly #world: World;
  readonly #seeded: Seeded;
  readonly #manner: Manner;
  readonly #undrawn = new Set<string>();
  readonly #status = new Map<string, string>();

  constructor(world: World, seeded: Seeded, manner: Manner) {
    this.#world = world;
    this.#seeded = seeded;
    this.#manner = manner;
  }

  /** Old conversations with people who never set a passcode are not encrypted. */
  isEncrypted(thread: string): boolean {
    return this.#seeded.draw(`encrypted ${thread}`, 4) > 0;
  }

  /** The composer's text leaves. */
  send(thread: string, text: string, how: 'enter' | 'button'): void {
    this.#world.send(thread, text, how);
    const id = this.#world.find(thread)?.messages.at(-1)?.id ?? '';
    this.#status.set(id, 'pending');
    const drawnAfter = this.#drawMs(thread, id);
    if (drawnAfter > 0) {
      this.#undrawn.add(id);
      setTimeout(() => {
        this.#undrawn.delete(id);
        this.#world.refresh();
      }, drawnAfter);
    }
    setTimeout(
      () => {
        this.#status.set(id, this.#end());
        this.#world.refresh();
      },
      drawnAfter + 300 + this.#seeded.draw(`taken ${id}`, 600),
    );
    this.#world.refresh();
  }

  isDrawn({ id }: SiteMessage): boolean {
    return !this.#undrawn.has(id);
  }

  /** `data-send-status` of a message; whether incoming ones have any is not known, so builds differ. */
  statusOf(message: SiteMessage): string | undefined {
    if (message.from === 'them') {
      return this.#seeded.draw('status of theirs', 3) === 0 ? 'delivered' : undefined;
    }
    return this.#status.get(message.id) ?? past[this.#seeded.draw(`status ${message.id}`, past.length)];
  }

  /** The newest of our messages in a thread gets its next receipt. */
  moveOn(thread: string): void {
    const newest = this.#world.find(thread)?.messages.findLast(({ from }) => from === 'us');
    if (!newest) return;
    const now = past.indexOf(this.statusOf(newest) ?? '');
    this.#status.set(newest.id, past[(now + 1) % past.length] ?? 'sent');
    this.#world.refresh();
  }

  /** Encryption takes several seconds for some (`platforms/x.md` 5). */
  #drawMs(thread: string, id: string): number {
    const slow = this.#manner.slow || this.#seeded.draw(`slow ${thread}`, 6) === 0;
    return slow && this.isEncrypted(thread) ? 3_500 + this.#seeded.draw(`slow ${id}`, 3_500) : 0;
  }

  #end(): string {
    if (this.#manner.fails) return this.#seeded.draw('word for failed', 2) === 0 ? 'failed' : 'error';
    return this.#seeded.draw('word for sent', 2) === 0 ? 'sent' : 'delivered';
  }
}
