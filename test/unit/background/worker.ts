import { deepStrictEqual } from 'node:assert/strict';
import type { Background } from '../../../src/background/start';
import type { Sender } from '../../../src/bridge/sender';
import { type Answered, type AnswerOf, type AskOf, type CallName, calls } from '../../../src/contract/calls';
import { FakeBrowser, fromOwn, fromPage, installBrowser } from '../fake-browser';

/** A whole background over a fake browser and a database of its own; the worker can die and start again. */
export class Worker {
  readonly browser = new FakeBrowser();
  now: number;
  #background: Background | null = null;

  constructor(now: number) {
    this.now = now;
  }

  /** Starts the worker: everything it holds in memory is made anew. */
  async start(): Promise<void> {
    installBrowser(this.browser);
    const { startBackground } = await import('../../../src/background/start');
    this.#background = startBackground(() => this.now);
  }

  /** Ends the worker between two messages. What it left for later may not happen. */
  async kill(): Promise<void> {
    this.browser.killWorker();
    await this.#background?.close();
    this.#background = null;
  }

  async ask<N extends CallName>(call: N, data: AskOf<N>, sender?: Sender): Promise<Answered<AnswerOf<N>>> {
    if (!this.#background) await this.start();
    const answer = await this.browser.send({ riposte: 1, call, data }, sender ?? this.#usualSender(call));
    const answered = answer as Answered<AnswerOf<N>>;
    // What goes out is what the contract says, with nothing more in it.
    if (answered.ok) deepStrictEqual(answered.value, calls[call].answer.parse(answered.value));
    return answered;
  }

  /** The value answered; throws when the call did not succeed. */
  async get<N extends CallName>(call: N, data: AskOf<N>, sender?: Sender): Promise<AnswerOf<N>> {
    const answer = await this.ask(call, data, sender);
    if (!answer.ok) throw new Error(`${call}: ${answer.reason}, ${answer.detail}`);
    return answer.value;
  }

  async settle(): Promise<void> {
    if (!this.#background) await this.start();
    await this.#background?.settle();
    await this.#background?.idle();
  }

  idle(): Promise<void> {
    return this.#background?.idle() ?? Promise.resolve();
  }

  #usualSender(call: CallName): Sender {
    const [first] = calls[call].from;
    return first === 'page' ? fromPage(this.browser) : fromOwn(this.browser, `${first}.html`);
  }
}
