import browser, { type Runtime } from 'webextension-polyfill';
import type { SenderClass } from '../contract/call';
import { type Answered, type AnswerOf, type AskedOf, type CallName, calls } from '../contract/calls';
import { Failure } from '../contract/failure';
import type { Frozen } from '../contract/frozen';
import type { PlatformId } from '../domain/platform';
import { classifySender, platformOf } from './sender';

/** The most a content script may send, in UTF-16 units of JSON (`reliability.md` 7). */
export const pageAskLimit = 65_536;

/** Answers one call, asked from that tab; what it throws becomes `failed`. */
export type Handler<N extends CallName> = (
  data: AskedOf<N>,
  tab: number | null,
) => Promise<Frozen<AnswerOf<N>>>;

export type Handlers = { readonly [N in CallName]: Handler<N> };

interface AnswerOptions {
  /** Told of each tab whose page asked something, so that news can reach it. */
  readonly heardFrom?: (tab: number, platform: PlatformId) => void;
}

/** Registers the one listener for questions. Call before anything is awaited, or a waking worker misses them. */
export function answerAll(handlers: Handlers, options: AnswerOptions = {}): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Silence leaves the message to other listeners, such as those for news.
    if (!isEnvelope(message)) return undefined;
    const from = classifySender(sender, own);
    const platform = from === 'page' ? platformOf(sender.url ?? '') : null;
    if (platform && sender.tab?.id !== undefined) options.heardFrom?.(sender.tab.id, platform);
    return answer(handlers, message, { from, tab: sender.tab?.id ?? null });
  });
}

function isEnvelope(message: unknown): message is { call: unknown; data: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    Reflect.get(message, 'riposte') === 1 &&
    'call' in message
  );
}

async function answer(
  handlers: Handlers,
  { call, data }: { call: unknown; data: unknown },
  { from, tab }: { from: SenderClass | null; tab: number | null },
): Promise<Answered<unknown>> {
  if (from === null) return { ok: false, reason: 'refused', detail: 'unknown sender' };
  if (!isCallName(call)) return { ok: false, reason: 'invalid', detail: 'unknown call' };
  if (!calls[call].from.some((allowed) => allowed === from)) {
    return { ok: false, reason: 'refused', detail: `${call} is not for ${from}` };
  }
  if (from === 'page' && sizeOf(data) > pageAskLimit) {
    return { ok: false, reason: 'invalid', detail: `${call}: too large` };
  }
  return run(call, handlers, data, tab);
}

function isCallName(call: unknown): call is CallName {
  return typeof call === 'string' && Object.hasOwn(calls, call);
}

function sizeOf(data: unknown): number {
  try {
    return JSON.stringify(data)?.length ?? 0;
  } catch {
    // Firefox clones what JSON cannot hold, such as a circle; no call of ours has such a shape.
    return Number.POSITIVE_INFINITY;
  }
}

async function run<N extends CallName>(
  call: N,
  handlers: Handlers,
  data: unknown,
  tab: number | null,
): Promise<Answered<Frozen<AnswerOf<N>>>> {
  const asked = calls[call].ask.safeParse(data);
  if (!asked.success) {
    const where = asked.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, reason: 'invalid', detail: `${call}: ${where || 'question'}` };
  }
  try {
    return { ok: true, value: await handlers[call](asked.data as AskedOf<N>, tab) };
  } catch (error) {
    return failed(call, error);
  }
}

/** Only our own failures are told by their code; other errors may quote what the agent wrote. */
function failed(call: CallName, error: unknown): Answered<never> {
  if (error instanceof Failure) return { ok: false, reason: 'failed', detail: call, code: error.code };
  console.error(`${call} failed`, error);
  return {
    ok: false,
    reason: 'failed',
    detail: `${call}: ${error instanceof Error ? error.name : 'unknown error'}`,
  };
}
