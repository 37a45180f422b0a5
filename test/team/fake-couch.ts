import { runInNewContext } from 'node:vm';

type Json = Record<string, unknown>;
type Validate = (doc: Json, old: Json | null, user: UserCtx, sec: Json) => void;

interface UserCtx {
  readonly name: string | null;
  readonly roles: readonly string[];
}

interface Leaf {
  readonly rev: string;
  readonly deleted: boolean;
  readonly body: Json;
}

interface Database {
  readonly docs: Map<string, Leaf[]>;
  /** One entry per change; a later one makes an earlier one of the same document void. */
  changes: string[];
  security: Json;
}

/**
 * CouchDB in memory, as strict as the real one where others are lenient: tokens are opaque strings, a tombstone's
 * revision is a conflict, rights are checked for each document. Hand its `fetch` to the client.
 */
export class FakeCouch {
  uuid = crypto.randomUUID();
  readonly databases = new Map<string, Database>();
  readonly users = new Map<string, { password: string; roles: string[] }>();
  /** Every request that came in, as `METHOD /path`. */
  readonly seen: string[] = [];
  /** Answers instead of the server; `null` leaves it to the server. */
  before: (method: string, path: string) => Response | null | Promise<Response | null> = () => null;
  /** Runs when a request was carried out and its answer is under way. */
  after: (method: string, path: string) => void | Promise<void> = () => undefined;
  readonly #waiting = new Set<() => void>();

  /** How many wait to hear of a change. */
  get listening(): number {
    return this.#waiting.size;
  }

  readonly fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const method = init.method ?? 'GET';
    this.seen.push(`${method} ${pathname}`);
    const instead = await this.before(method, pathname);
    if (instead) return instead;
    const body = bodyOf(init.body);
    if (!body) return answer(400, { error: 'bad_request', reason: 'invalid UTF-8 JSON' });
    const reply = await this.#answer(method, pathname, searchParams, body, new Headers(init.headers));
    await this.after(method, pathname);
    return reply;
  };

  addUser(name: string, password: string, roles: string[]): void {
    this.users.set(name, { password, roles });
  }

  /** A document as it stands, past every check. */
  winner(database: string, id: string): Leaf | undefined {
    return win(this.databases.get(database)?.docs.get(id) ?? []);
  }

  /** A second leaf, as a write to another node leaves behind. */
  branch(database: string, id: string, rev: string, body: Json): void {
    const db = this.databases.get(database);
    db?.docs.set(id, [...(db.docs.get(id) ?? []), { rev, deleted: false, body }]);
    db?.changes.push(id);
    this.#wake();
  }

  async #answer(method: string, path: string, query: URLSearchParams, body: Json, headers: Headers) {
    const user = this.#userOf(headers.get('authorization'));
    if (!user) return answer(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' });
    const [name = '', ...rest] = path.slice(1).split('/').map(decodeURIComponent);
    if (name === '') return answer(200, { couchdb: 'Welcome', uuid: this.uuid, version: '3.4.3' });
    if (name === '_session') return answer(200, { ok: true, userCtx: user });
    if (user.name === null) return answer(401, { error: 'unauthorized', reason: 'You are not authorized.' });
    const id = rest.join('/');
    if (name === '_users') return this.#users(method, user, id, body);
    return this.#inDatabase({ method, name, id, query, body, user });
  }

  async #inDatabase(ask: {
    method: string;
    name: string;
    id: string;
    query: URLSearchParams;
    body: Json;
    user: UserCtx;
  }): Promise<Response> {
    const { method, name, id, query, body, user } = ask;
    if (method === 'PUT' && id === '') return this.#create(name, user);
    const db = this.databases.get(name);
    if (!db) return answer(404, { error: 'not_found', reason: 'Database does not exist.' });
    if (id === '_security' && method === 'PUT') {
      if (!isAdmin(user)) return answer(401, { error: 'unauthorized' });
      db.security = body;
      return answer(200, { ok: true });
    }
    if (!isMember(user, db.security))
      return answer(403, { error: 'forbidden', reason: 'You are not allowed.' });
    if (id === '') return answer(200, { db_name: name, doc_count: db.docs.size });
    if (id === '_changes') return this.#changes(db, query);
    if (id === '_bulk_docs') {
      const docs = (body.docs ?? []) as Json[];
      return answer(
        201,
        docs.map((doc) => this.#write(db, doc, user)),
      );
    }
    if (method === 'PUT') return putAnswer(this.#write(db, { ...body, _id: id }, user));
    return getAnswer(db, id, query.get('rev'));
  }

  #userOf(authorization: string | null): UserCtx | null {
    if (authorization === null) return { name: null, roles: [] };
    if (authorization.startsWith('Bearer ')) {
      const name = authorization.slice('Bearer '.length);
      const known = this.users.get(name);
      return known ? { name, roles: known.roles } : null;
    }
    const [name = '', password] = atob(authorization.replace('Basic ', '')).split(':');
    const known = this.users.get(name);
    return known && known.password === password ? { name, roles: known.roles } : null;
  }

  #users(method: string, user: UserCtx, id: string, body: Json): Response {
    if (!isAdmin(user)) return answer(403, { error: 'forbidden' });
    const name = id.replace('org.couchdb.user:', '');
    const known = this.users.get(name);
    if (method === 'GET') {
      return known
        ? answer(200, { _id: id, _rev: '1-a', name, type: 'user', roles: known.roles, derived_key: '…' })
        : answer(404, { error: 'not_found' });
    }
    if (known && body._rev !== '1-a') return answer(409, { error: 'conflict' });
    this.addUser(name, known ? known.password : String(body.password), body.roles as string[]);
    return answer(201, { ok: true, id, rev: '1-a' });
  }

  #create(name: string, user: UserCtx): Response {
    if (!isAdmin(user)) return answer(401, { error: 'unauthorized', reason: 'You are not a server admin.' });
    if (this.databases.has(name)) return answer(412, { error: 'file_exists' });
    const security = { members: { roles: ['_admin'] }, admins: { roles: ['_admin'] } };
    this.databases.set(name, { docs: new Map(), changes: [], security });
    return answer(201, { ok: true });
  }

  async #changes(db: Database, query: URLSearchParams): Promise<Response> {
    let since = tokenNumber(query.get('since') ?? '0');
    if (since === null) return answer(400, { error: 'bad_request', reason: 'Malformed sequence' });
    if (since > db.changes.length) since = 0;
    if (query.get('feed') === 'longpoll' && since >= db.changes.length) {
      await new Promise<void>((resolve) => {
        const over = () => {
          clearTimeout(timer);
          this.#waiting.delete(over);
          resolve();
        };
        const timer = setTimeout(over, Number(query.get('timeout') ?? 1_000));
        this.#waiting.add(over);
      });
    }
    const limit = Number(query.get('limit') ?? db.changes.length + 1);
    const last = new Map(db.changes.map((id, at) => [id, at]));
    const rows = db.changes
      .map((id, at) => ({ id, at }))
      .filter(({ id, at }) => at >= (since ?? 0) && last.get(id) === at)
      .slice(0, limit);
    const end = rows.length === limit ? (rows.at(-1)?.at ?? 0) + 1 : db.changes.length;
    const results = rows.map(({ id, at }) => {
      const leaves = db.docs.get(id) ?? [];
      return { seq: token(at + 1), id, doc: wire(id, leaves, query.get('conflicts') === 'true') };
    });
    return answer(200, { results, last_seq: token(end) });
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  #write(db: Database, doc: Json, user: UserCtx): Json {
    const { _id, _rev, _deleted = false, ...body } = doc;
    const id = String(_id);
    const leaves = db.docs.get(id) ?? [];
    const old = win(leaves);
    const parent = _rev === undefined ? undefined : leaves.find(({ rev }) => rev === _rev);
    const free =
      _rev === undefined ? old === undefined || old.deleted : parent !== undefined && !parent.deleted;
    if (!free) return { id, error: 'conflict', reason: 'Document update conflict.' };
    const refusal = validate(
      db,
      id,
      { ...body, _id: id, ...(_deleted === true && { _deleted }) },
      parent,
      user,
    );
    if (refusal) return { id, ...refusal };
    const generation = Number.parseInt((parent ?? old)?.rev ?? '0', 10) + 1;
    const rev = `${generation}-${crypto.randomUUID().replaceAll('-', '')}`;
    const kept = leaves.filter((leaf) => leaf !== (parent ?? old));
    db.docs.set(id, [...kept, { rev, deleted: _deleted === true, body: structuredClone(body) }]);
    db.changes.push(id);
    this.#wake();
    return { ok: true, id, rev };
  }
}

function bodyOf(text: unknown): Json | null {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as Json) : {};
  } catch {
    // Whatever it was, no client of a database sent it.
    return null;
  }
}

function validate(db: Database, id: string, doc: Json, old: Leaf | undefined, user: UserCtx): Json | null {
  if (id.startsWith('_design/') && !isAdmin(user)) return { error: 'forbidden', reason: 'admins only' };
  const source = win(db.docs.get('_design/team') ?? [])?.body.validate_doc_update;
  if (typeof source !== 'string' || id.startsWith('_')) return null;
  try {
    (runInNewContext(`(${source})`) as Validate)(
      doc,
      old ? { ...old.body, _id: id } : null,
      user,
      db.security,
    );
    return null;
  } catch (thrown) {
    const { forbidden, unauthorized } = thrown as { forbidden?: string; unauthorized?: string };
    return forbidden !== undefined
      ? { error: 'forbidden', reason: forbidden }
      : { error: 'unauthorized', reason: unauthorized };
  }
}

/** The highest revision of those that are not deleted, else of all. */
function win(leaves: readonly Leaf[]): Leaf | undefined {
  const order = (a: Leaf, b: Leaf): number =>
    Number(a.deleted) - Number(b.deleted) ||
    Number.parseInt(b.rev, 10) - Number.parseInt(a.rev, 10) ||
    (a.rev < b.rev ? 1 : -1);
  return [...leaves].sort(order)[0];
}

function wire(id: string, leaves: readonly Leaf[], conflicts: boolean): Json {
  const winner = win(leaves);
  const others = leaves.filter((leaf) => leaf !== winner && !leaf.deleted).map(({ rev }) => rev);
  return {
    ...{ ...winner?.body, _id: id, _rev: winner?.rev },
    ...(winner?.deleted && { _deleted: true }),
    ...(conflicts && others.length > 0 && { _conflicts: others }),
  };
}

function getAnswer(db: Database, id: string, rev: string | null): Response {
  const leaves = db.docs.get(id) ?? [];
  const leaf = rev === null ? win(leaves) : leaves.find((one) => one.rev === rev);
  if (!leaf || (rev === null && leaf.deleted)) return answer(404, { error: 'not_found', reason: 'missing' });
  return answer(200, wire(id, [leaf], false));
}

function putAnswer(result: Json): Response {
  const status = result.error === 'conflict' ? 409 : result.error === undefined ? 201 : 403;
  return answer(status, result);
}

function isAdmin({ roles }: UserCtx): boolean {
  return roles.includes('_admin');
}

function isMember(user: UserCtx, security: Json): boolean {
  const members = (security.members ?? {}) as { names?: string[]; roles?: string[] };
  const open = (members.names ?? []).length + (members.roles ?? []).length === 0;
  if (isAdmin(user) || open) return true;
  const byRole = (members.roles ?? []).some((role) => user.roles.includes(role));
  return byRole || (members.names ?? []).includes(user.name ?? '');
}

/** Nothing can be read out of a token but by the server that gave it. */
function token(at: number): string {
  return `${at}-g1AAAACTeJzLYW${btoa(`seq:${at}`).replaceAll('=', '')}`;
}

function tokenNumber(text: string): number | null {
  if (text === '0') return 0;
  const at = Number.parseInt(text, 10);
  return token(at) === text ? at : null;
}

function answer(status: number, json: unknown): Response {
  return new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/json' } });
}
