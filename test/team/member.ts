import type { Credentials, DocBody } from '../../src/contract/team-shapes';
import { emptyDraft, type TemplateDraft } from '../../src/domain/template';
import { Database } from '../../src/store/database';
import { SecondCopy } from '../../src/store/second-copy';
import { Store } from '../../src/store/store';
import type { TeamConflict, TeamDoc, TeamMeta } from '../../src/store/team-records';
import { readTemplates } from '../../src/store/templates';
import { CouchRemote } from '../../src/team/couch';
import { bodyFrom } from '../../src/team/documents';
import { editDoc } from '../../src/team/edit';
import { freshMeta, readMeta, type Shown } from '../../src/team/local';
import type { Fetch } from '../../src/team/request';
import { signInWith } from '../../src/team/sign-in';
import { sync } from '../../src/team/sync';
import { change, type SyncParts } from '../../src/team/sync-parts';
import type { TeamTrouble } from '../../src/team/trouble';
import type { FakeCouch } from './fake-couch';

export const teamName = 'x';
export const databaseName = `team_${teamName}`;

/** One agent's browser: a database of its own that outlives the worker. */
export class Member {
  readonly user: string;
  now = 1_000_000;
  store: Store;
  readonly shown: Shown[] = [];
  /** Stands between this browser and the server. */
  fetch: Fetch;
  #remote: CouchRemote;
  readonly #server: FakeCouch;
  #db: Database;

  constructor(
    server: FakeCouch,
    user: string,
    credentials: Credentials = { kind: 'basic', user, password: `${user}-secret` },
  ) {
    this.user = user;
    this.#server = server;
    this.fetch = server.fetch;
    this.#remote = this.#remoteWith(credentials);
    this.#db = this.#open();
    this.store = this.#storeOver(this.#db);
  }

  /** Joins the team. */
  async join(): Promise<this> {
    await this.store.write(['teamMeta'], 'strict', (tx) => tx.put('teamMeta', freshMeta(this.user)));
    return this;
  }

  /** The worker dies and starts again; what it did not write is gone. */
  async restart(): Promise<void> {
    await this.#db.close().catch(() => undefined);
    this.#db = this.#open();
    this.store = this.#storeOver(this.#db);
  }

  /** Closes the database under whatever is going on. */
  async die(): Promise<void> {
    await this.#db.close().catch(() => undefined);
  }

  sync(random = 0.5): Promise<TeamTrouble | null> {
    return sync(this.parts(random));
  }

  parts(random = 0.5): SyncParts {
    return {
      ...{ store: this.store, team: teamName, now: () => this.now, random: () => random },
      remote: this.#remote,
      shown: (shown) => void this.shown.push(shown),
    };
  }

  /** Writes a template here, as the editor would. */
  async write(id: string, draft: Partial<TemplateDraft>): Promise<void> {
    await change(this.parts(), (changes, tx) =>
      editDoc(changes, tx, id, (before) => {
        const old = { ...emptyDraft, title: 'T', body: 'B', ...before } as DocBody & TemplateDraft;
        return bodyFrom({ ...old, ...draft }, before, this.now, this.user);
      }),
    );
  }

  docs(): Promise<TeamDoc[]> {
    return this.store.read(['teamDocs'], (tx) => tx.all('teamDocs'));
  }

  conflicts(): Promise<TeamConflict[]> {
    return this.store.read(['teamConflicts'], (tx) => tx.all('teamConflicts'));
  }

  async meta(): Promise<TeamMeta> {
    const meta = await this.store.read(['teamMeta'], readMeta);
    if (!meta) throw new Error('not in a team');
    return meta;
  }

  /** The templates that this agent's picker has, by id, as `title|body`. */
  async picker(): Promise<Record<string, string>> {
    const templates = await this.store.read(['templates'], readTemplates);
    return Object.fromEntries(templates.map(({ id, title, body }) => [id, `${title}|${body}`]));
  }

  /** From now on with another sign-in. */
  signIn(credentials: Credentials): void {
    this.#remote = this.#remoteWith(credentials);
  }

  #remoteWith(credentials: Credentials): CouchRemote {
    const fetch: Fetch = (url, init) => this.fetch(url, init);
    const signIn = signInWith(credentials, fetch, () => this.now);
    return new CouchRemote({ url: 'https://couch.example', database: databaseName, signIn, fetch });
  }

  #open(): Database {
    return new Database({ now: () => this.now, name: `riposte-${this.user}-${this.#server.uuid}` });
  }

  #storeOver(db: Database): Store {
    const kept = new Map<string, unknown>();
    const area = {
      get: async () => Object.fromEntries(kept),
      set: async (items: Readonly<Record<string, unknown>>) =>
        Object.entries(items).forEach(([key, value]) => void kept.set(key, value)),
    };
    return new Store({ db, copy: new SecondCopy(area), starters: () => [], now: () => this.now });
  }
}
