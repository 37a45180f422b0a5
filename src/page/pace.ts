/**
 * The share of the page's time that passes over it may take, for good. The rest of 1 % is for hearing of changes and
 * for what passes set off.
 */
const share = 0.004;
/** Work that may be done at once after quiet, in milliseconds: opening a conversation costs that much. */
const mostCredit = 100;
/** What the agent does is answered at once, so there is always this much for it. */
const gestureCredit = 30;
/** However busy the page, it is looked at this often, in milliseconds. */
const longestWait = 2_000;

/**
 * Holds passes over a page that never rests to a share of its time (`design.md` 7): quick while there is credit,
 * which grows with the time; then as far apart as their cost asks for.
 */
export class Pace {
  readonly #now: () => number;
  #credit = mostCredit;
  #at: number;

  /** @param now Milliseconds from any start, never going back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** Does `work` and takes what it costs off the credit. */
  spend(work: () => void): void {
    const start = this.#now();
    work();
    this.#grow();
    this.#credit = Math.max(this.#credit - (this.#now() - start), -longestWait * share);
  }

  /** Milliseconds until the next pass may run. */
  wait(): number {
    this.#grow();
    return this.#credit > 0 ? 0 : -this.#credit / share;
  }

  /** Another page stands here now: it is read as promptly as the first. */
  renew(): void {
    this.#credit = mostCredit;
  }

  /** The agent did something that may change what we show. */
  gesture(): void {
    this.#grow();
    this.#credit = Math.max(this.#credit, gestureCredit);
  }

  #grow(): void {
    const now = this.#now();
    this.#credit = Math.min(mostCredit, this.#credit + (now - this.#at) * share);
    this.#at = now;
  }
}
