import type { Browser, Page } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as WebDriver BiDi sends it; functions here return strings of JSON, so one kind is enough. */
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/**
 * Firefox's own scope, where the browser's window lives: from there the accessibility tree with closed shadow roots
 * and the state of the extension's background can be read. Needs `--remote-allow-system-access`.
 */
export class ChromeScope {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<ChromeScope> {
    // Puppeteer has no public way to speak BiDi; its browser object holds the connection.
    const { connection } = browser as unknown as { connection: BidiConnection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (window === undefined) throw new Error('Firefox shows no browser window');
    return new ChromeScope(connection, window.context);
  }

  async send(method: string, params: object): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }

  /** Runs a function that closes over nothing in the browser's window; arguments and answer travel as JSON. */
  async run<Args extends readonly unknown[], T>(
    work: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    const answer = (await this.send('script.callFunction', {
      target: { context: this.#context },
      functionDeclaration: `async (args) => JSON.stringify((await (${work})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
    })) as Evaluated;
    if (answer.type === 'exception' || answer.result === undefined) {
      throw new Error(`in Firefox's own scope: ${answer.exceptionDetails?.text ?? 'no answer'}`);
    }
    return JSON.parse(answer.result.value) as T;
  }
}

/** The BiDi name of a tab. */
export function contextIdOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
