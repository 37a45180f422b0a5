import type { IDBPTransaction } from 'idb';
import type { Frozen } from '../contract/frozen';
import { type RecordOf, recordShapes, type StoreName } from './records';

type AnyTransaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;
type Query = IDBValidKey | IDBKeyRange;

/** From so many on, one list of the keys is quicker than a question for each. */
const manyKeys = 50;

/** Where a record stands that did not parse. */
export interface BadRecord {
  readonly store: StoreName;
  readonly key: IDBValidKey;
}

/** Reads within one transaction. Every record is parsed; bad ones are left out and reported in `bad`. */
export class ReadTx {
  readonly bad: BadRecord[] = [];
  protected readonly tx: AnyTransaction;

  constructor(tx: AnyTransaction) {
    this.tx = tx;
  }

  async get<S extends StoreName>(store: S, key: IDBValidKey): Promise<RecordOf<S> | null> {
    const raw: unknown = await this.tx.objectStore(store).get(key);
    return raw === undefined ? null : this.#parse(store, raw, key);
  }

  /** Those of many records that are there, by their keys. */
  async some<S extends StoreName>(
    store: S,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, RecordOf<S>>> {
    if (keys.length < manyKeys) return this.#each(store, keys);
    const wanted = new Set(keys);
    const sorted = [...keys].sort();
    const range = IDBKeyRange.bound(sorted[0], sorted.at(-1));
    // A list of ten thousand keys comes far quicker than hundreds of answers that there is nothing.
    const between = (await this.keysIn(store, range)).map(String);
    const there = between.filter((key) => wanted.has(key));
    if (between.length > 2 * there.length) return this.#each(store, there);
    const raws: unknown[] = await this.tx.objectStore(store).getAll(range);
    return new Map(
      between.flatMap((key, at) => {
        const record = wanted.has(key) ? this.#parse(store, raws[at], key) : null;
        return record ? [[key, record] as const] : [];
      }),
    );
  }

  async #each<S extends StoreName>(
    store: S,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, RecordOf<S>>> {
    const found = await Promise.all(keys.map((key) => this.get(store, key)));
    return new Map(keys.flatMap((key, at) => (found[at] ? [[key, found[at]] as const] : [])));
  }

  async all<S extends StoreName>(store: S): Promise<RecordOf<S>[]> {
    const source = this.tx.objectStore(store);
    return this.#parseAll(store, await source.getAll(), () => source.getAllKeys());
  }

  /** Records by an index, in its order. */
  async allBy<S extends StoreName>(
    store: S,
    index: string,
    query: Query | null = null,
    count?: number,
  ): Promise<RecordOf<S>[]> {
    const source = this.tx.objectStore(store).index(index);
    return this.#parseAll(store, await source.getAll(query, count), () => source.getAllKeys(query, count));
  }

  /** Records by a range of keys, in their order. */
  async allIn<S extends StoreName>(store: S, query: Query): Promise<RecordOf<S>[]> {
    const source = this.tx.objectStore(store);
    return this.#parseAll(store, await source.getAll(query), () => source.getAllKeys(query));
  }

  keysIn(store: StoreName, query: Query | null, count?: number): Promise<IDBValidKey[]> {
    return this.tx.objectStore(store).getAllKeys(query, count);
  }

  keysBy(store: StoreName, index: string, query: Query, count?: number): Promise<IDBValidKey[]> {
    return this.tx.objectStore(store).index(index).getAllKeys(query, count);
  }

  count(store: StoreName): Promise<number> {
    return this.tx.objectStore(store).count();
  }

  async #parseAll<S extends StoreName>(
    store: S,
    raws: readonly unknown[],
    readKeys: () => Promise<IDBValidKey[]>,
  ): Promise<RecordOf<S>[]> {
    const parsed = raws.map((raw) => recordShapes[store].safeParse(raw));
    if (parsed.some(({ success }) => !success)) {
      const keys = await readKeys();
      for (const [at, key] of keys.entries()) if (!parsed[at]?.success) this.bad.push({ store, key });
    }
    return parsed.flatMap(({ success, data }) => (success ? [data as RecordOf<S>] : []));
  }

  #parse<S extends StoreName>(store: S, raw: unknown, key: IDBValidKey): RecordOf<S> | null {
    const parsed = recordShapes[store].safeParse(raw);
    if (parsed.success) return parsed.data as RecordOf<S>;
    this.bad.push({ store, key });
    return null;
  }
}

/** Reads and writes within one transaction; all of it happens or none. */
export class WriteTx extends ReadTx {
  readonly #writable: IDBPTransaction<unknown, string[], 'readwrite'>;

  constructor(tx: IDBPTransaction<unknown, string[], 'readwrite'>) {
    super(tx);
    this.#writable = tx;
  }

  /** `derived`: fields for indexes only, which reading leaves out. */
  async put<S extends StoreName>(store: S, record: Frozen<RecordOf<S>>, derived: object = {}): Promise<void> {
    await this.#writable.objectStore(store).put({ ...record, ...derived });
  }

  async remove(store: StoreName, key: IDBValidKey): Promise<void> {
    await this.#writable.objectStore(store).delete(key);
  }

  async clear(store: StoreName): Promise<void> {
    await this.#writable.objectStore(store).clear();
  }

  async removeAll(store: StoreName, keys: readonly IDBValidKey[]): Promise<void> {
    await Promise.all(keys.map((key) => this.remove(store, key)));
  }

  /** Takes a record that does not parse out of its store and keeps it; one that was mended meanwhile stays. */
  async setAside({ store, key }: BadRecord, at: number): Promise<void> {
    const raw: unknown = await this.tx.objectStore(store).get(key);
    if (raw === undefined || recordShapes[store].safeParse(raw).success) return;
    await this.put('quarantine', { store, key, raw, at });
    await this.remove(store, key);
  }
}
