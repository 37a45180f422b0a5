import { labelWordSteps } from '../domain/time-label';

/** Makes the word lists that time labels are read with, in turns of their own: at once they would hold the page up. */
export class LabelWords {
  readonly #ready = new Set<string>();
  readonly #onReady: () => void;
  #underway: string | null = null;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** Whether labels of this language can be read without a stop; if not, that is seen to, and told when done. */
  isReady(language: string): boolean {
    if (this.#ready.has(language)) return true;
    if (this.#underway !== language) {
      this.#underway = language;
      this.#next(language, labelWordSteps(language));
    }
    return false;
  }

  #next(language: string, [step, ...rest]: readonly (() => void)[]): void {
    setTimeout(() => {
      step?.();
      if (rest.length > 0) {
        this.#next(language, rest);
        return;
      }
      this.#ready.add(language);
      this.#underway = null;
      this.#onReady();
    });
  }
}
