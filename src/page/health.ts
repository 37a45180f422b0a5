import { ask } from '../bridge/ask';
import type { PlatformId } from '../domain/platform';

/** A page gets this long to build a conversation before a part counts as missing (`design.md` 4). */
const graceMs = 1_000;

/** Reports once per conversation which required parts the page lacks. No names, no text. */
export class Health {
  readonly #platform: PlatformId;
  readonly #signal: AbortSignal;
  #identity = '';
  #timer: ReturnType<typeof setTimeout> | null = null;
  #reported = '';

  constructor(platform: PlatformId, signal: AbortSignal) {
    this.#platform = platform;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#cancel());
  }

  /** Call at every pass; `missing` is read again when the time is up. */
  watch(identity: string, missing: () => readonly string[]): void {
    if (identity === this.#identity || this.#signal.aborted) return;
    this.#identity = identity;
    this.#cancel();
    this.#timer = setTimeout(() => this.#report(missing()), graceMs);
  }

  #report(missing: readonly string[]): void {
    const now = missing.join(' ');
    if (now === this.#reported) return;
    this.#reported = now;
    // A lost report is sent again with the next conversation; nothing depends on it.
    void ask('health/report', { platform: this.#platform, missing: [...missing] });
  }

  #cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
