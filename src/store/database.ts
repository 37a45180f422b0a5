import { type IDBPDatabase, openDB } from 'idb';
import { Failure } from '../contract/failure';
import { applySteps } from './migrations/apply-steps';
import { latestVersion, steps } from './migrations/steps';
import type { StoreName } from './records';
import { type BadRecord, ReadTx, WriteTx } from './transaction';

interface DatabaseOptions {
  readonly now: () => number;
  readonly name?: string;
}

interface Connection {
  readonly db: IDBPDatabase<unknown>;
  /** Made by a newer Riposte: it may be read as far as it parses, never written. */
  readonly newer: boolean;
}

/** `strict` reaches the disk before the answer goes out; `relaxed` may lose the last moments in a power cut. */
export type Durability = 'strict' | 'relaxed';

/** The one database. Opened at the first use, and again when the browser closed it. */
export class Database {
  readonly #options: DatabaseOptions;
  #connection: Promise<Connection> | null = null;

  constructor(options: DatabaseOptions) {
    this.#options = options;
  }

  /** Reads in one transaction. `work` may await nothing but the transaction. */
  async read<T>(stores: readonly StoreName[], work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const { tx, newer } = await this.#begin(stores, 'readonly');
    const reading = new ReadTx(tx);
    const result = await work(reading).catch(explain);
    if (!newer) await this.#setAside(reading.bad);
    return result;
  }

  /** Reads and writes in one transaction: when `work` or the disk fails, nothing was changed. */
  async write<T>(
    stores: readonly StoreName[],
    durability: Durability,
    work: (tx: WriteTx) => Promise<T>,
  ): Promise<T> {
    const { tx } = await this.#begin(stores, 'readwrite', durability);
    const writing = new WriteTx(tx);
    let result: T;
    try {
      result = await work(writing);
    } catch (error) {
      // A disk that fills up aborts by itself, and the request that was cut off knows no reason.
      const reason = tx.error ?? error;
      abort(tx);
      return explain(reason);
    }
    await tx.done.catch(explain);
    await this.#setAside(writing.bad);
    return result;
  }

  /** Lets go of the connection for good; what comes after fails. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = Promise.reject(new Failure('shutting-down'));
    this.#connection.catch(() => undefined);
    (await connection)?.db.close();
  }

  async #begin<M extends 'readonly' | 'readwrite'>(
    stores: readonly StoreName[],
    mode: M,
    durability?: Durability,
  ) {
    const options = durability ? { durability } : {};
    const { db, newer } = await this.#open();
    if (newer && mode === 'readwrite') throw new Failure('newer-data');
    const begin = (on: IDBPDatabase<unknown>) => {
      const tx = on.transaction([...stores] as string[], mode, options);
      // Whoever waits for the end hears of an abort; where nobody does, the request that failed said so.
      tx.done.catch(() => undefined);
      return { tx, newer };
    };
    try {
      return begin(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      // The browser closed the connection before it could say so.
      this.#connection = null;
      return begin((await this.#open()).db);
    }
  }

  #open(): Promise<Connection> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = null;
      return explain(error);
    });
    return this.#connection;
  }

  async #connect(): Promise<Connection> {
    const name = this.#options.name ?? 'riposte';
    try {
      return { db: await this.#openVersion(name, latestVersion), newer: false };
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
      return { db: await this.#openVersion(name, undefined), newer: true };
    }
  }

  #openVersion(name: string, version: number | undefined): Promise<IDBPDatabase<unknown>> {
    const forget = (): void => {
      this.#connection = null;
    };
    return openDB(name, version, {
      upgrade: (db, from, _to, tx) => void applySteps(db, tx, from, steps),
      blocking: (_current, _wanted, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  }

  async #setAside(bad: readonly BadRecord[]): Promise<void> {
    if (bad.length === 0) return;
    const stores = [...new Set(bad.map(({ store }) => store)), 'quarantine'] as const;
    try {
      await this.write(stores, 'strict', async (tx) => {
        for (const record of bad) await tx.setAside(record, this.#options.now());
      });
    } catch {
      // A full disk: they stay where they are, are left out of every answer, and the next reading tries again.
    }
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already ended, by itself or by the disk.
  }
}

/** Says as a failure what the disk or the browser refused; anything else goes on as it is. */
function explain(error: unknown): never {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') throw new Failure('disk-full');
  if (name === 'AbortError') throw new Failure('storage-stopped');
  if (name === 'UnknownError') throw new Failure('storage-unreachable');
  throw error;
}
