import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';

/**
 * The world of a content script on a page, to run probes in: the only place from which a closed shadow root can be
 * seen (`chrome.dom.openOrClosedShadowRoot`) without a hook in the product.
 */
export class ContentWorld {
  readonly #cdp: CDPSession;
  readonly #contexts: Set<string>;

  private constructor(cdp: CDPSession, contexts: Set<string>) {
    this.#cdp = cdp;
    this.#contexts = contexts;
  }

  static async of(page: Page): Promise<ContentWorld> {
    const cdp = await page.createCDPSession();
    const contexts = new Set<string>();
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://'))
        contexts.add(context.uniqueId);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
      contexts.delete(executionContextUniqueId);
    });
    cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
    await cdp.send('Runtime.enable');
    return new ContentWorld(cdp, contexts);
  }

  /** Runs a function there; it sees only its arguments. */
  async run<T, A extends readonly unknown[]>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const uniqueContextId = await until(() => [...this.#contexts].at(-1), 'the content script');
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: work.toString(),
      uniqueContextId,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  }
}
