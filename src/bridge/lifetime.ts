import { isAlive } from './ask';

/** How often a copy in a page looks whether its extension still exists. */
const checkMs = 5_000;

/** Content-world globals are invisible to the page; an older copy of ours in this world is ended here. */
const slot = Symbol.for('riposte.copy');

/**
 * Stands in for WXT's content-script context, which announces every start to the page through a window
 * message and a document event: any site could tell that Riposte is installed (`design.md` 3, promise 4).
 * Ends when the extension is updated or removed, or when a newer copy starts in the same world.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor() {
    const world = globalThis as { [slot]?: AbortController };
    world[slot]?.abort();
    world[slot] = this.#controller;
    const timer = setInterval(() => {
      if (!isAlive()) this.#controller.abort();
    }, checkMs);
    this.signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Aborts when this copy has to leave the page. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
