import type { Database, Durability } from './database';
import { everyStore } from './erase';
import { prepareFirstUse, type Starters } from './first-use';
import { putStoreNote, removeStoreNote } from './health';
import { readInstall } from './install';
import type { Install, StoreName } from './records';
import type { SecondCopy } from './second-copy';
import { readOwnSettings } from './settings';
import { readOwnTemplates } from './templates';
import type { ReadTx, WriteTx } from './transaction';

interface StoreParts {
  readonly db: Database;
  readonly copy: SecondCopy;
  readonly starters: Starters;
  readonly now: () => number;
}

/** The database as the background uses it: prepared before its first use, with a second copy that follows it. */
export class Store {
  readonly #parts: StoreParts;
  #ready: Promise<Install> | null = null;
  #copying: Promise<void> = Promise.resolve();

  constructor(parts: StoreParts) {
    this.#parts = parts;
  }

  /** Resolves with the install record once starter templates or a lost library are in place. */
  ready(): Promise<Install> {
    const { db, copy, starters, now } = this.#parts;
    this.#ready ??= prepareFirstUse(db, copy, starters, now()).catch((error: unknown) => {
      // The next use tries again.
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  async read<T>(stores: readonly StoreName[], work: (tx: ReadTx) => Promise<T>): Promise<T> {
    await this.ready();
    return this.#parts.db.read(stores, work);
  }

  async write<T>(
    stores: readonly StoreName[],
    durability: Durability,
    work: (tx: WriteTx) => Promise<T>,
  ): Promise<T> {
    await this.ready();
    return this.#parts.db.write(stores, durability, work);
  }

  /**
   * Erases in one transaction over every store, and the copies before it: a worker that dies in between has lost
   * nothing, and asking again erases. `work` gets what a new install starts with.
   */
  async eraseAll(work: (tx: WriteTx, starters: ReturnType<Starters>) => Promise<void>): Promise<void> {
    const { copy, starters } = this.#parts;
    await this.ready();
    // Not while a copy is being written, which would come back.
    this.#copying = this.#copying.then(async () => {
      await copy.erase();
      await this.#parts.db.write(everyStore, 'strict', (tx) => work(tx, starters()));
    });
    const erased = this.#copying;
    // Whoever copies next is not stopped by what failed here; the one who asked hears of it.
    this.#copying = erased.catch(() => undefined);
    await erased;
    // Install record and salt are new.
    this.#ready = null;
  }

  /** Brings the second copy up to the present state; does nothing when it is. Never rejects. */
  copyNow(): Promise<void> {
    this.#copying = this.#copying.then(() => this.#copyIfOlder().catch(() => this.#noteFailure()));
    return this.#copying;
  }

  async #copyIfOlder(): Promise<void> {
    const { revision } = await this.read(
      ['install'],
      async (tx) => (await readInstall(tx)) ?? { revision: 0 },
    );
    if (revision === (await this.#parts.copy.revision())) return;
    const snapshot = await this.read(['install', 'templates', 'settings'], async (tx) => ({
      revision: (await readInstall(tx))?.revision ?? 0,
      templates: await readOwnTemplates(tx),
      settings: (await readOwnSettings(tx)).settings,
    }));
    await this.#parts.copy.write(snapshot);
    await this.write(['health'], 'relaxed', (tx) => removeStoreNote(tx, 'copy-failed'));
  }

  async #noteFailure(): Promise<void> {
    const at = this.#parts.now();
    try {
      await this.write(['health', 'templates'], 'relaxed', async (tx) =>
        putStoreNote(tx, { what: 'copy-failed', count: await tx.count('templates'), at }),
      );
    } catch {
      // Then the database is out of order too, and every call says so.
    }
  }
}
