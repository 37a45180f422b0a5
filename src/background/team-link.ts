import { dropAlarm, keepAlarm } from '../bridge/alarm';
import type { Credentials, TeamPlace } from '../contract/team-shapes';
import { statsDatabase, teamDatabase } from '../team/address';
import {
  type Connection,
  dropConnection,
  keepConnection,
  readConnection,
  type SecretArea,
} from '../team/connection';
import { CouchRemote } from '../team/couch';
import { readMeta, type Shown } from '../team/local';
import type { TeamRemote } from '../team/remote';
import { browserFetch } from '../team/request';
import { alarmMinutes, mayAsk, mayAskByHand, staleAfterMs } from '../team/schedule';
import { type SignIn, signInWith } from '../team/sign-in';
import { sync } from '../team/sync';
import type { SyncParts } from '../team/sync-parts';
import { readReadState, type TotalsParts } from '../team/totals-parts';
import { pullTotals } from '../team/totals-pull';
import { pushTotals } from '../team/totals-push';
import type { Services } from './services';

export const teamAlarm = 'team';

/** How long a look for changes waits; Chrome ends a worker whose request takes 30 s. */
const watchMs = 20_000;
/** What an editor types in one go travels together. */
const afterEditMs = 2_000;
/** Pages read all templates anew when they hear of a change: while much comes in, no more often than this. */
const tellEveryMs = 1_000;
/** A lead's browser asks for each agent by itself: not every minute while nobody looks. */
const readAfterMs = 900_000;

export type LinkServices = Pick<Services, 'store' | 'library' | 'now' | 'later' | 'announce' | 'showWaits'>;

/** The line to the team's server. Without a team it does nothing and asks nobody. */
export class TeamLink {
  readonly #services: () => LinkServices;
  readonly #area: SecretArea;
  #connection: Promise<Connection | null> | null = null;
  #remote: { readonly of: Connection; readonly remote: TeamRemote } | null = null;
  #statsSignIn: { readonly of: Connection; readonly signIn: SignIn } | null = null;
  #syncing: Promise<void> | null = null;
  /** When pages last heard of templates, and whether there is more that they have not heard of. */
  #told = { at: 0, owed: false };
  #reading: Promise<void> | null = null;

  constructor(services: () => LinkServices, area: SecretArea) {
    this.#services = services;
    this.#area = area;
  }

  connection(): Promise<Connection | null> {
    this.#connection ??= readConnection(this.#area);
    return this.#connection;
  }

  /** A client for a server that we may not be connected to yet. */
  remoteFor(place: TeamPlace, credentials: Credentials, database = teamDatabase(place)): TeamRemote {
    const signIn = signInWith(credentials, browserFetch, this.#services().now);
    return new CouchRemote({ url: place.url, database, signIn, fetch: browserFetch });
  }

  async keep(connection: Connection): Promise<void> {
    await keepConnection(this.#area, connection);
    this.#connection = Promise.resolve(connection);
    await this.keepAlarm();
  }

  async drop(): Promise<void> {
    this.#connection = Promise.resolve(null);
    await dropConnection(this.#area);
    await dropAlarm(teamAlarm);
  }

  /** Makes the alarm of a connected browser, each with a rhythm of its own. */
  async keepAlarm(): Promise<void> {
    if (await this.connection()) await keepAlarm(teamAlarm, alarmMinutes(Math.random()));
  }

  /** What a sync works with; `null` without a team. */
  async parts(): Promise<SyncParts | null> {
    const connection = await this.connection();
    if (!connection) return null;
    if (this.#remote?.of !== connection) {
      this.#remote = { of: connection, remote: this.remoteFor(connection.place, connection.credentials) };
    }
    const { store, now } = this.#services();
    return {
      ...{ store, now, remote: this.#remote.remote, team: connection.place.team, random: Math.random },
      shown: (shown) => this.tell(shown),
    };
  }

  /** What day totals travel with; `null` without a team. */
  async totals(): Promise<TotalsParts | null> {
    const connection = await this.connection();
    if (!connection) return null;
    const { place, credentials } = connection;
    const { store, now } = this.#services();
    if (this.#statsSignIn?.of !== connection) {
      this.#statsSignIn = { of: connection, signIn: signInWith(credentials, browserFetch, now) };
    }
    // One for all of the team's databases: a token that had to be exchanged serves for each.
    const { signIn } = this.#statsSignIn;
    const inDatabase = (database: string): TeamRemote =>
      new CouchRemote({ url: place.url, database, signIn, fetch: browserFetch });
    return {
      ...{ store, now, team: place.team, teamRemote: inDatabase(teamDatabase(place)) },
      remoteOf: (user) => inDatabase(statsDatabase(place, user)),
    };
  }

  /** Brings in every agent's day totals, for a lead, unless that was done within `freshMs`. One reading at a time. */
  async readTotals(freshMs: number): Promise<void> {
    this.#reading ??= this.#readTotals(freshMs).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Syncs unless the server wants to be left alone. One sync at a time: who comes meanwhile waits for it. */
  async syncNow(why: 'due' | 'hand' = 'due'): Promise<void> {
    if (this.#syncing) return this.#syncing;
    this.#syncing = this.#sync(why).finally(() => {
      this.#syncing = null;
      if (this.#told.owed) this.#services().later(() => this.#tellTemplates());
    });
    return this.#syncing;
  }

  /** Brings in what is older than half a minute; for when the picker opens. */
  async freshen(): Promise<void> {
    if (!(await this.connection())) return;
    const { store, now } = this.#services();
    const meta = await store.read(['teamMeta'], readMeta);
    if (meta && now() - (meta.lastSyncAt ?? 0) > staleAfterMs) await this.syncNow();
  }

  /** Takes a change made here to the server, with what follows it in the next moments. */
  edited(): void {
    const { later, announce } = this.#services();
    later(() => announce('team'));
    // A worker that dies before keeps the change in the store: the next alarm takes it along.
    setTimeout(() => later(() => this.syncNow()), afterEditMs);
  }

  /** Waits for news on the server and brings them in. Answers whether it makes sense to wait again. */
  async watch(): Promise<boolean> {
    const parts = await this.parts();
    if (!parts) return false;
    await this.syncNow();
    const meta = await parts.store.read(['teamMeta'], readMeta);
    if (!meta || meta.trouble || meta.token === null) return false;
    try {
      if (await parts.remote.changed(meta.token, watchMs)) await this.syncNow();
      return true;
    } catch {
      // A sync finds the same trouble and keeps it.
      await this.syncNow();
      return false;
    }
  }

  /** What follows a change of the team's documents: memory and open pages are brought in line. */
  tell({ revision, put, removed, settings }: Shown): void {
    const { library, later, announce, showWaits } = this.#services();
    later(async () => {
      await library.changed(revision, put, removed);
      await this.#tellTemplates();
      if (!settings) return;
      await announce('settings');
      await showWaits();
    });
  }

  async #tellTemplates(): Promise<void> {
    const { now, announce } = this.#services();
    const owed = this.#syncing !== null && now() - this.#told.at < tellEveryMs;
    this.#told = { at: owed ? this.#told.at : now(), owed };
    if (!owed) await announce('templates');
  }

  async #readTotals(freshMs: number): Promise<void> {
    const totals = await this.totals();
    const [meta, state] = totals
      ? await totals.store.read(['teamMeta', 'totalsState'], (tx) =>
          Promise.all([readMeta(tx), readReadState(tx)]),
        )
      : [null, null];
    if (!totals || !meta || !mayAsk(meta, totals.now())) return;
    if (totals.now() - (state?.readAt ?? 0) < freshMs) return;
    if (await pullTotals(totals)) await this.#services().announce('agents');
  }

  async #sync(why: 'due' | 'hand'): Promise<void> {
    const parts = await this.parts();
    const meta = parts && (await parts.store.read(['teamMeta'], readMeta));
    if (!parts || !meta) return;
    if (!(why === 'hand' ? mayAskByHand : mayAsk)(meta, parts.now())) return;
    const trouble = await sync(parts);
    const totals = trouble ? null : await this.totals();
    if (totals) await pushTotals(totals);
    this.#services().later(() => this.readTotals(readAfterMs));
    await this.#services().announce('team');
  }
}
