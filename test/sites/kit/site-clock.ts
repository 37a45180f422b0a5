/** The site's own clock. Starts at the real time and runs with it; tests move it. */
export class SiteClock {
  #skew = 0;
  #due: { readonly at: number; readonly act: () => void }[] = [];

  now(): number {
    return Date.now() + this.#skew;
  }

  /** Moves the clock to `at` and does what has fallen due by then. */
  set(at: number): void {
    this.#skew = at - Date.now();
    this.#runDue();
  }

  /** Does `act` once this clock has gone on by `ms`, be it by itself or by `set`. */
  after(ms: number, act: () => void): void {
    this.#due.push({ at: this.now() + ms, act });
    setTimeout(() => this.#runDue(), ms);
  }

  #runDue(): void {
    const now = this.now();
    const due = this.#due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.#due = this.#due.filter(({ at }) => at > now);
    for (const { act } of due) act();
  }
}
