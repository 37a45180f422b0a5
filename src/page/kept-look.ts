/** What was found holds for so long, in milliseconds, and for so many times what finding it cost. */
const leastMs = 500;
const costs = 400;
/** So much of one turn may go into looking, in milliseconds: beneath a long thread, one point costs as much. */
const turnMs = 6;

/** Shares out the time that costly looks at the page may take of one turn; `later` asks for a turn to go on in. */
export class LookTurn {
  readonly #later: () => void;
  #until = 0;
  #isFresh = true;

  constructor(later: () => void) {
    this.#later = later;
  }

  /** @param began When the turn began, which may have had other work before. */
  begin(began = performance.now()): void {
    this.#until = began + turnMs;
    this.#isFresh = performance.now() < this.#until;
  }

  /** Whether another step has room in this turn. A first one has in any that is young, so that looks come on. */
  allows(): boolean {
    const allowed = this.#isFresh || performance.now() < this.#until;
    this.#isFresh = false;
    if (!allowed) this.#later();
    return allowed;
  }
}

/** Yields before each costly step. */
export type Look<T> = Generator<void, T, void>;

/** Keeps what a costly look at the page found for as long as nothing that we know of has moved. */
export class KeptLook<T> {
  readonly #turn: LookTurn;
  #frame: string | null = null;
  #found: T;
  #until = 0;
  /** What is not at its end yet, and what it has cost. */
  #running: Look<T> | null = null;
  #cost = 0;

  constructor(nothing: T, turn: LookTurn) {
    this.#found = nothing;
    this.#turn = turn;
  }

  /** What was found last. */
  get found(): T {
    return this.#found;
  }

  /**
   * What `look` finds, or what was found last while the look goes on in later turns.
   *
   * @param frame Everything that decides what `look` finds, but for what others have on the page there.
   */
  at(frame: string, look: () => Look<T>): T {
    const start = performance.now();
    if (frame !== this.#frame || (this.#running === null && start >= this.#until)) {
      this.#running = look();
      this.#cost = 0;
      this.#frame = frame;
    }
    if (this.#running) this.#goOn(start);
    return this.#found;
  }

  forget(): void {
    this.#frame = null;
  }

  #goOn(start: number): void {
    while (this.#running && this.#turn.allows()) {
      const step = this.#running.next();
      if (!step.done) continue;
      this.#found = step.value;
      this.#running = null;
    }
    const end = performance.now();
    this.#cost += end - start;
    this.#until = end + Math.max(leastMs, this.#cost * costs);
  }
}
