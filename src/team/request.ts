import { TeamTrouble } from './trouble';

/** Chrome ends a worker whose request takes 30 s; ours end themselves before. */
const timeoutMs = 22_000;
/** No page of 500 documents is near this size unless something is wrong. */
const mostBytes = 32_000_000;
/** Nobody is sent away for longer than this. */
const longestAwayMs = 3_600_000;

export interface Ask {
  readonly url: string;
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs?: number;
}

export interface Reply {
  readonly status: number;
  /** Parsed; whoever reads it checks its shape. */
  readonly json: unknown;
}

/** `fetch`, or what stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The browser's own. Found at each call, since a worker's globals may be replaced under a test. */
export const browserFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/**
 * Asks a server and reads all of its answer as JSON, within time and size. Sends no cookies and follows no
 * redirect: a sign-in must not travel to another host. Statuses under 500 other than 401 and 429 are the caller's.
 */
export async function request(fetch: Fetch, ask: Ask): Promise<Reply> {
  const limit = AbortSignal.timeout(ask.timeoutMs ?? timeoutMs);
  try {
    const response = await fetch(ask.url, {
      method: ask.method ?? 'GET',
      headers: { accept: 'application/json', ...ask.headers },
      body: ask.body ?? null,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: limit,
    });
    refuseTrouble(response);
    return { status: response.status, json: parse(await readText(response)) };
  } catch (error) {
    if (error instanceof TeamTrouble) throw error;
    // Refused, cut off, no network, a redirect: `fetch` does not tell which.
    throw new TeamTrouble(limit.aborted ? 'slow' : 'offline');
  }
}

function refuseTrouble({ status, headers }: Response): void {
  if (status === 401) throw new TeamTrouble('unauthorized');
  const retryAfter = awayMs(headers.get('retry-after'));
  if (status === 429 || status === 503) throw new TeamTrouble('busy', retryAfter);
  if (status >= 500) throw new TeamTrouble('server', retryAfter);
}

/** `Retry-After` in seconds or as a date. */
function awayMs(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/u.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longestAwayMs) : null;
}

async function readText(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) throw new TeamTrouble('large');
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new TeamTrouble('large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TeamTrouble('garbage');
  }
}
