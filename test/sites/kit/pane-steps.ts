/** What of a conversation can be on the page before the rest of it. */
export type PanePart = 'header' | 'messages' | 'composer';

/**
 * One step from the old conversation to the new: these parts show `to`, `share` of the lag after the URL. `nothing`
 * takes them off the page, as sites do while they load.
 */
export interface PaneStep {
  readonly share: number;
  readonly parts: readonly PanePart[];
  readonly to: 'wanted' | 'nothing';
}

/** Everything at once, the lag after the URL. */
export const allAtOnce: readonly PaneStep[] = [
  { share: 1, parts: ['header', 'messages', 'composer'], to: 'wanted' },
];

/** How a pane follows the URL: part by part, each after its own delay. Can be held, and taken step by step. */
export class PaneSteps {
  readonly #plan: readonly PaneStep[];
  readonly #lag: number;
  readonly #changed: () => void;
  readonly #shown: Record<PanePart, string | null>;
  #wanted: string | null;
  #next: number;
  #held = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(plan: readonly PaneStep[], lag: number, shown: string | null, changed: () => void) {
    this.#plan = plan;
    this.#lag = lag;
    this.#changed = changed;
    this.#shown = { header: shown, messages: shown, composer: shown };
    this.#wanted = shown;
    this.#next = plan.length;
  }

  /** The thread whose `part` is on the page now. */
  shown(part: PanePart): string | null {
    return this.#shown[part];
  }

  /** Steps that are still to come. */
  get pending(): number {
    return this.#plan.length - this.#next;
  }

  /** The URL names `thread` now. */
  want(thread: string | null): void {
    if (thread === this.#wanted) return;
    this.#wanted = thread;
    this.#next = 0;
    this.#schedule();
  }

  hold(): void {
    this.#held = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Takes every step that was held back, at once. */
  release(): void {
    this.#held = false;
    while (this.pending > 0) this.step();
  }

  /** Takes the next step now, held or not. */
  step(): void {
    const step = this.#plan[this.#next];
    if (!step) return;
    this.#next += 1;
    for (const part of step.parts) this.#shown[part] = step.to === 'wanted' ? this.#wanted : null;
    this.#changed();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer) clearTimeout(this.#timer);
    const step = this.#plan[this.#next];
    if (!step || this.#held) return;
    const before = this.#plan[this.#next - 1]?.share ?? 0;
    this.#timer = setTimeout(() => this.step(), (step.share - before) * this.#lag);
  }
}
