import browser from 'webextension-polyfill';
import type { Answered, AnswerOf, AskOf, CallName } from '../contract/calls';

/** Pauses before asking again when nobody answered: a worker takes a moment to start. */
const retryPausesMs = [50, 400] as const;

/** What one message to the background looks like. */
export interface Envelope {
  readonly riposte: 1;
  readonly call: string;
  readonly data: unknown;
}

/**
 * Asks the background. Never rejects: a dead extension is `gone`. Asked again when the worker vanished in
 * between, so every call that changes something carries its own `once` id (`design.md` 4, Messages).
 */
export async function ask<N extends CallName>(call: N, data: AskOf<N>): Promise<Answered<AnswerOf<N>>> {
  const envelope: Envelope = { riposte: 1, call, data };
  let detail = '';
  for (const pause of [...retryPausesMs, null]) {
    if (!isAlive()) return { ok: false, reason: 'gone', detail: 'extension was updated or removed' };
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      // The background answers every envelope; silence means that it died before it could.
      if (answer !== undefined && answer !== null) return answer as Answered<AnswerOf<N>>;
      detail = 'no answer';
    } catch (error) {
      detail = error instanceof Error ? error.message : String(error);
    }
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { ok: false, reason: 'gone', detail };
}

/** `false` once this page's copy of the extension was updated, disabled or removed. */
export function isAlive(): boolean {
  // Reading the id of a dead context throws in some versions and gives undefined in others.
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
