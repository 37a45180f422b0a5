import type { AskOf } from '../../../src/contract/calls';
import type { Worker } from '../background/worker';
import { fromPage } from '../fake-browser';
import type { Event } from './worker-year';
import type { Chance, TrueConversation, TrueMessage } from './year';

type Ref = AskOf<'conversations/observe'>['conversation'];

const minute = 60_000;
const hosts = {
  instagram: 'https://www.instagram.com/direct/t/',
  facebook: 'https://www.facebook.com/messages/t/',
  x: 'https://x.com/messages/',
  linkedin: 'https://www.linkedin.com/messaging/thread/',
} as const;

/** Plays events into a real background, whose worker dies at any time; every question may be asked twice. */
export class WorkerPlay {
  readonly worker: Worker;
  readonly #chance: Chance;
  kills = 0;
  retries = 0;

  constructor(worker: Worker, chance: Chance) {
    this.worker = worker;
    this.#chance = chance;
  }

  async play(event: Event, index: number): Promise<void> {
    this.worker.now = event.at;
    await this.#kill(0.04);
    const once = `replay-${String(index).padStart(6, '0')}`;
    await this.#tell(event, once);
    // A page that heard no answer asks again, perhaps a worker that knows nothing of it.
    if (!this.#chance.is(0.15)) return;
    this.retries += 1;
    await this.#kill(0.5);
    await this.#tell(event, once);
  }

  async #kill(share: number): Promise<void> {
    if (!this.#chance.is(share)) return;
    this.kills += 1;
    await this.worker.kill();
    // Days are packed, old records purged, as after any start.
    if (this.#chance.is(0.2)) await this.worker.settle();
  }

  async #tell(event: Event, once: string): Promise<void> {
    const { conversation, at } = event;
    const url = `${hosts[conversation.platform]}${conversation.id}`;
    if (event.what === 'look') {
      const sender = fromPage(this.worker.browser, url, event.tab);
      await this.worker.get('conversations/observe', observation(conversation, event, url), sender);
    } else if (event.what === 'row') {
      const row = rowOf(conversation, event.message, url);
      await this.worker.get('conversations/rows', { rows: [row] }, fromPage(this.worker.browser, url, 8));
    } else if (event.what === 'sent') {
      const ask = { once, conversation: refOf(conversation), at, template: event.template };
      await this.worker.get('conversations/sent', ask, fromPage(this.worker.browser, url));
    } else await this.#decide(event);
  }

  /** From the list in the popup, where the agent finds the conversation by its name. */
  async #decide(event: Event): Promise<void> {
    const waiting = await this.worker.get('conversations/waiting', null);
    const found = waiting.find(({ name }) => name === nameOf(event.conversation));
    if (!found) return;
    const { conversation } = found;
    if (event.what === 'snooze')
      await this.worker.get('conversations/snooze', { conversation, until: event.until });
    else await this.worker.get('conversations/dismiss', { conversation });
  }
}

function nameOf({ id }: TrueConversation): string {
  return `Contact ${id}`;
}

function refOf(conversation: TrueConversation): Ref {
  const { id, platform, group } = conversation;
  return {
    ...{ platform, thread: id, handle: group ? null : `handle.${id}`, name: nameOf(conversation) },
    ...{ ambiguousName: false, group, request: false },
  };
}

function observation(
  conversation: TrueConversation,
  { at, docked }: Extract<Event, { what: 'look' }>,
  url: string,
): AskOf<'conversations/observe'> {
  const messages = conversation.messages.filter((message) => message.at <= at);
  const ref = refOf(conversation);
  return {
    // A docked chat has no address and may not say which thread it is.
    conversation: docked ? { ...ref, thread: null } : ref,
    url: docked ? null : url,
    messages: messages.map((message) => ({
      direction: message.from === 'us' ? 'outbound' : 'inbound',
      system: message.kind === 'reaction' || message.kind === 'automatic',
      text: message.kind === 'closing' ? 'Thanks! 🙏' : '',
      moment: momentOf(message, conversation.platform),
    })),
    reachesStart: true,
  };
}

/** Two platforms carry machine time, two label to the minute. */
function momentOf({ at }: TrueMessage, platform: TrueConversation['platform']) {
  const exact = platform === 'instagram' || platform === 'x';
  return { at: Math.floor(at / minute) * minute, precision: exact ? 'exact' : 'minute' } as const;
}

function rowOf(conversation: TrueConversation, message: TrueMessage, url: string) {
  return {
    conversation: { ...refOf(conversation), handle: null },
    ...{ unread: true, lastFrom: 'contact' as const, url },
    newest: { at: message.at, precision: 'minute' as const },
  };
}
