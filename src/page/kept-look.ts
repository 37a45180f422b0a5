/** What was found holds for so long, in milliseconds, and for so many times what finding it cost. */
const leastMs = 500;
const costs = 200;

/** Keeps what a costly look at the page found for as long as nothing that we know of has moved. */
export class KeptLook<T> {
  #frame: string | null = null;
  #found: T;
  #until = 0;

  constructor(nothing: T) {
    this.#found = nothing;
  }

  /** What was found last. */
  get found(): T {
    return this.#found;
  }

  /** @param frame Everything that decides what `look` finds, but for what others have on the page there. */
  at(frame: string, look: () => T): T {
    const start = performance.now();
    if (frame === this.#frame && start < this.#until) return this.#found;
    this.#found = look();
    const end = performance.now();
    this.#frame = frame;
    this.#until = end + Math.max(leastMs, (end - start) * costs);
    return this.#found;
  }

  forget(): void {
    this.#frame = null;
  }
}
