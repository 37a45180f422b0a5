import type { OpenConversation } from './open-conversation';

/** After the pane changed it must stand still so long: header, messages and composer come one by one. */
const restMs = 300;
/** A pane that shows nobody new after the URL changed is believed after so long (two groups of one name). */
const patienceMs = 4_000;

interface Shown {
  readonly thread: string | null;
  readonly who: string;
}

/**
 * Tells whether the page's pane already shows the conversation that the URL names. Sites change the URL first
 * and the pane later (`platforms/instagram.md` 1); in between, text would land in the wrong conversation.
 */
export class Settling {
  /** What pane and URL last agreed on. */
  #agreed: Shown | null = null;
  /** What the pane shows since the URL went elsewhere, and since when. */
  #turning: { readonly who: string; readonly since: number } | null = null;

  /** Call at every pass. `true` when pane and URL agree; while `false`, call again within `restMs`. */
  agrees({ pane, contact, ref }: OpenConversation, now: number): boolean {
    if (pane.docked) return pane.settled;
    const shown: Shown = {
      thread: pane.thread,
      who: JSON.stringify([contact.handle, contact.name, ref.group]),
    };
    if (!this.#agreed || this.#agreed.thread === shown.thread) return this.#agree(shown, pane.settled);
    if (this.#turning?.who !== shown.who) this.#turning = { who: shown.who, since: now };
    const known = contact.handle !== null || contact.name !== null;
    const wait = known && shown.who !== this.#agreed.who ? restMs : patienceMs;
    if (now - this.#turning.since < wait) return false;
    return this.#agree(shown, pane.settled);
  }

  #agree(shown: Shown, settled: boolean): boolean {
    if (!settled) return false;
    this.#agreed = shown;
    this.#turning = null;
    return true;
  }
}
