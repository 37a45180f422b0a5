import { z } from 'zod';
import { type DocBody, docBodyShape } from '../contract/team-shapes';
import type { Page, PushedDoc, PushResult, RemoteDoc, TeamRemote, Who } from './remote';
import type { Ask, Fetch, Reply } from './request';
import { type SignIn, signedRequest } from './sign-in';
import { TeamTrouble } from './trouble';

/** Shortest page when documents turn out to be huge. */
const shortestPage = 1;

const rootShape = z.object({ uuid: z.string().max(200).optional() });
const sessionShape = z.object({
  userCtx: z.object({ name: z.string().max(200).nullable(), roles: z.array(z.string().max(200)).max(200) }),
});
// CouchDB: opaque strings; pouchdb-server: numbers.
const tokenShape = z.union([z.string(), z.number()]).transform(String);
const docShape = z
  .object({
    _id: z.string().min(1).max(300),
    _rev: z.string().min(1).max(200),
    _deleted: z.boolean().optional(),
    _conflicts: z.array(z.string().max(200)).max(1_000).optional(),
  })
  .catchall(z.unknown());
const rowShape = z.object({ id: z.string(), doc: z.unknown().optional() });
const changesShape = z.object({ results: z.array(rowShape), last_seq: tokenShape });
const resultShape = z.object({
  id: z.string(),
  ok: z.boolean().optional(),
  rev: z.string().optional(),
  error: z.string().optional(),
  reason: z.string().optional(),
});

interface CouchOptions {
  /** The server's root. */
  readonly url: string;
  readonly database: string;
  readonly signIn: SignIn;
  readonly fetch: Fetch;
}

/** Apache CouchDB over its HTTP protocol. */
export class CouchRemote implements TeamRemote {
  readonly #options: CouchOptions;

  constructor(options: CouchOptions) {
    this.#options = options;
  }

  async whoami(): Promise<Who> {
    const { userCtx } = fits(sessionShape, await this.#ask('/_session'));
    if (userCtx.name === null) throw new TeamTrouble('unauthorized');
    return { user: userCtx.name, roles: userCtx.roles };
  }

  async serverId(): Promise<string | null> {
    return fits(rootShape, await this.#ask('/')).uuid ?? null;
  }

  async pull(token: string | null, limit: number): Promise<Page> {
    try {
      return await this.#pullPage(token, limit);
    } catch (error) {
      const large = error instanceof TeamTrouble && error.kind === 'large';
      if (!large || limit <= shortestPage) throw error;
      return this.pull(token, Math.ceil(limit / 8));
    }
  }

  async fetch(id: string, rev?: string): Promise<RemoteDoc | null> {
    const query = rev === undefined ? '' : `?rev=${encodeURIComponent(rev)}`;
    // The server sends a coded slash of these elsewhere.
    const path = id.startsWith('_design/') ? id : encodeURIComponent(id);
    const reply = await this.#askDatabase(`/${path}${query}`, {}, [404]);
    if (reply.status === 404) return null;
    return docFrom(reply.json) ?? raise('garbage');
  }

  async push(docs: readonly PushedDoc[]): Promise<readonly PushResult[]> {
    const reply = await this.#askDatabase('/_bulk_docs', {
      method: 'POST',
      body: JSON.stringify({ docs: docs.map(wireDoc) }),
    });
    const results = fits(z.array(resultShape), reply);
    // Matched by id: the order is the server's affair.
    const byId = new Map(results.map((result) => [result.id, result]));
    return docs.flatMap(({ id }) => outcomeOf(id, byId.get(id)) ?? []);
  }

  async changed(token: string | null, waitMs: number): Promise<boolean> {
    const query = new URLSearchParams({ feed: 'longpoll', timeout: String(waitMs), limit: '1' });
    query.set('since', token ?? '0');
    const reply = await this.#askDatabase(`/_changes?${query}`, { timeoutMs: waitMs + 4_000 });
    return fits(changesShape, reply).results.length > 0;
  }

  async #pullPage(token: string | null, limit: number): Promise<Page> {
    const query = new URLSearchParams({ include_docs: 'true', conflicts: 'true', limit: String(limit) });
    query.set('since', token ?? '0');
    const reply = await this.#askDatabase(`/_changes?${query}`, {});
    const { results, last_seq } = fits(changesShape, reply);
    const docs = results.filter(({ id }) => !id.startsWith('_')).flatMap(({ doc }) => docFrom(doc) ?? []);
    return { docs, token: last_seq, more: results.length >= limit };
  }

  /** `fine`: statuses from 400 on that are answers, not trouble. */
  async #askDatabase(path: string, ask: Omit<Ask, 'url'>, fine: readonly number[] = []): Promise<Reply> {
    const reply = await this.#ask(`/${this.#options.database}${path}`, ask);
    if (reply.status < 400 || fine.includes(reply.status)) return reply;
    if (reply.status === 403) throw new TeamTrouble('forbidden');
    if (reply.status === 404) throw new TeamTrouble('missing');
    if (reply.status === 413) throw new TeamTrouble('large');
    throw new TeamTrouble('server');
  }

  async #ask(path: string, ask: Omit<Ask, 'url'> = {}): Promise<Reply> {
    const { url, signIn, fetch } = this.#options;
    const content = ask.body === undefined ? {} : { 'content-type': 'application/json' };
    return signedRequest(fetch, signIn, {
      ...ask,
      url: `${url}${path}`,
      headers: { ...content, ...ask.headers },
    });
  }
}

function fits<S extends z.ZodType>(shape: S, { json }: Reply): z.output<S> {
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw new TeamTrouble('garbage');
  return parsed.data;
}

function raise(kind: TeamTrouble['kind']): never {
  throw new TeamTrouble(kind);
}

/** A document that is no document is passed over: one bad record must not hold up the others. */
function docFrom(json: unknown): RemoteDoc | null {
  const doc = docShape.safeParse(json).data;
  if (!doc) return null;
  const { _id: id, _rev: rev, _deleted: deleted = false, _conflicts: branches = [], ...rest } = doc;
  const own = Object.entries(rest).filter(([field]) => !field.startsWith('_')); // with them `__proto__`, which is no field of ours
  const body = docBodyShape.safeParse(Object.fromEntries(own)).data;
  return body ? { id, rev, deleted, body, branches } : null;
}

function wireDoc({ id, rev, deleted, body }: PushedDoc): DocBody {
  return { ...body, _id: id, ...(rev !== null && { _rev: rev }), ...(deleted && { _deleted: true }) };
}

function outcomeOf(id: string, result: z.infer<typeof resultShape> | undefined): PushResult | null {
  // Said nothing of it: it stays pending.
  if (!result) return null;
  if (result.ok === true || (result.error === undefined && result.rev !== undefined))
    return result.rev === undefined ? null : { id, outcome: 'written', rev: result.rev };
  if (result.error === 'conflict') return { id, outcome: 'conflict' };
  const refusal = result.error === 'forbidden' || result.error === 'unauthorized';
  return refusal ? { id, outcome: 'refused', reason: (result.reason ?? '').slice(0, 200) } : null;
}
