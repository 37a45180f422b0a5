import type { Fetch } from '../../src/team/request';

interface Token {
  readonly user: string;
  readonly until: number;
}

/**
 * Stands before a server that knows names and passwords, and lets in who shows a token that has not ended: as a
 * company's proxy does, or IBM's service.
 */
export class TokenGate {
  readonly #tokens = new Map<string, Token>();
  readonly #behind: Fetch;
  readonly #now: () => number;
  /** What each request was signed with, in their order. */
  readonly shown: string[] = [];
  /** Requests that were sent away. */
  refused = 0;
  /** Runs before each request is looked at. */
  before: (path: string) => void = () => undefined;

  constructor(behind: Fetch, now: () => number) {
    this.#behind = behind;
    this.#now = now;
  }

  /** A token for one whose password is `<user>-secret`. */
  issue(user: string, lifeMs: number): string {
    const token = `eyJ.${crypto.randomUUID()}`;
    this.#tokens.set(token, { user, until: this.#now() + lifeMs });
    return token;
  }

  /** Ends every token before its time. */
  endAll(): void {
    this.#tokens.clear();
  }

  readonly fetch: Fetch = async (url, init) => {
    this.before(new URL(url).pathname);
    const headers = new Headers(init.headers);
    const shown = headers.get('authorization') ?? '';
    this.shown.push(shown);
    const token = this.#tokens.get(shown.replace(/^Bearer /u, ''));
    if (!token || token.until <= this.#now()) {
      this.refused += 1;
      return Response.json({ error: 'unauthorized', reason: 'exp not in future' }, { status: 401 });
    }
    headers.set('authorization', `Basic ${btoa(`${token.user}:${token.user}-secret`)}`);
    return this.#behind(url, { ...init, headers: Object.fromEntries(headers) });
  };
}
