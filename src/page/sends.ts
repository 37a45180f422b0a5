import { composerText } from './composer/composer';
import { isComposing } from './hotkey';
import type { OpenConversation } from './open-conversation';

/** Encrypted threads can take seconds to draw what was sent (`platforms/x.md` 5). */
const watchMs = 10_000;

/** Sites draw a message again once it has left, at times under another id. */
const mostOwn = 10;

/** A gesture that may send: what the composer held when it was made. */
interface Gesture {
  readonly identity: string;
  readonly text: string;
  readonly at: number;
}

/** A message of ours that left, as the page showed it. */
export interface Send {
  readonly identity: string;
  readonly text: string;
  readonly at: number;
}

/**
 * Notices sends without causing any. A gesture alone proves nothing (sites refuse, people undo): a send is a
 * gesture, then an empty composer *and* a new message of ours with that text (`platforms/inserting-text.md`,
 * Detecting that a message was sent).
 */
export class Sends {
  #gesture: Gesture | null = null;
  /** What may have left from here lately, in this conversation. */
  #own: Gesture[] = [];

  /** A trusted key press or click that may send in this conversation. */
  gesture(open: OpenConversation, now: number): void {
    if (!open.pane.composer.found) return;
    const text = composerText(open.pane.composer.value).trim();
    if (text === '') return;
    this.#gesture = { identity: open.identity, text, at: now };
    this.#own = [...this.#own, this.#gesture].slice(-mostOwn);
  }

  /** Whether a message of ours was, for all we know, sent from this page. */
  isOurs({ identity }: OpenConversation, text: string): boolean {
    return this.#own.some((own) => own.identity === identity && plain(own.text) === plain(text));
  }

  /** Call with each reading; returns the send that it confirms. */
  confirm(open: OpenConversation, newOutbound: readonly string[], now: number): Send | null {
    const gesture = this.#gesture;
    if (!gesture || gesture.identity !== open.identity) return null;
    if (now - gesture.at > watchMs) {
      this.#gesture = null;
      return null;
    }
    if (!newOutbound.some((text) => plain(text) === plain(gesture.text))) return null;
    this.#gesture = null;
    return gesture;
  }
}

/** Enter sends unless it makes a new line or belongs to an input method. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !isComposing(event);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
