import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/contract/failure';
import { Database } from '../../../src/store/database';
import { readInstall } from '../../../src/store/install';
import { latestVersion } from '../../../src/store/migrations/steps';
import { putTemplate, readTemplate, readTemplates } from '../../../src/store/templates';
import { damage, dump } from './dump';
import { freshProfile, openFresh, someNow } from './fresh';
import { template } from './samples';

afterEach(() => vi.restoreAllMocks());

function save(db: Database, id: string): Promise<void> {
  return db.write(['templates'], 'strict', (tx) => putTemplate(tx, template(id)));
}

function all(db: Database): Promise<string[]> {
  return db.read(['templates'], async (tx) => (await readTemplates(tx)).map(({ id }) => id));
}

describe('Database', () => {
  it('opens at its first use and keeps what is written', async () => {
    const db = openFresh();
    expect(await indexedDB.databases()).toEqual([]);
    await save(db, 'a');
    expect(await all(new Database({ now: () => someNow }))).toEqual(['a']);
  });

  it('asks for the durability it is told', async () => {
    const db = openFresh();
    await save(db, 'a');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await save(db, 'b');
    await db.write(['replies'], 'relaxed', async () => undefined);
    expect(begun.mock.calls.map(([, , options]) => options?.durability)).toEqual(['strict', 'relaxed']);
  });

  it.each([
    [3, 0],
    [49, 9],
    [50, 0],
    [120, 0],
    [120, 5],
  ])('finds those of %i keys that are there, between %i others for each', async (count, others) => {
    const db = openFresh();
    const name = (at: number) => `t${String(at).padStart(3, '0')}`;
    const ids = Array.from({ length: count }, (_, at) => name((at * 11) % count));
    const there = ids.filter((_, at) => at % 3 === 0).sort();
    await db.write(['templates'], 'relaxed', async (tx) => {
      for (const id of there) {
        await putTemplate(tx, template(id));
        for (let at = 0; at < others; at += 1) await putTemplate(tx, template(`${id}-${at}`));
      }
    });
    const found = await db.read(['templates'], (tx) => tx.some('templates', ids));
    expect([...found.keys()].sort()).toEqual(there);
    expect([...found].filter(([key, { id }]) => key !== id)).toEqual([]);
  });

  it('changes nothing when the work fails half-way', async () => {
    const db = openFresh();
    const work = db.write(['templates'], 'strict', async (tx) => {
      await putTemplate(tx, template('a'));
      throw new RangeError('half-way');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await all(db)).toEqual([]);
  });

  it('says that the disk is full and changes nothing', async () => {
    const db = openFresh();
    await save(db, 'a');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const work = save(db, 'b');
    await expect(work).rejects.toThrow(Failure);
    await expect(work).rejects.toThrow('disk-full');
    put.mockRestore();
    expect(await all(db)).toEqual(['a']);
  });

  it('makes room for a newer version in another context, and says so afterwards', async () => {
    const db = openFresh();
    await save(db, 'a');
    const newer = await openDB('riposte', latestVersion + 1);
    newer.close();
    expect(await all(db)).toEqual(['a']);
    const work = save(db, 'b');
    await expect(work).rejects.toThrow(Failure);
    await expect(work).rejects.toThrow('newer-data');
    expect((await dump()).templates).toHaveLength(1);
  });

  it('sets nothing aside in a newer database, whose records it may not understand', async () => {
    const db = openFresh();
    await save(db, 'a');
    await damage([{ store: 'templates', value: { id: 'b', from: 'the future' } }]);
    (await openDB('riposte', latestVersion + 1)).close();
    expect(await all(db)).toEqual(['a']);
    expect((await dump()).templates).toHaveLength(2);
  });

  it('opens again when the browser closed it without a word', async () => {
    const db = openFresh();
    await save(db, 'a');
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await all(db)).toEqual(['a']);
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('opens again after the browser ended the connection', async () => {
    const db = openFresh();
    await save(db, 'a');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await all(db);
    const [first] = begun.mock.contexts;
    forceCloseDatabase(first as Parameters<typeof forceCloseDatabase>[0]);
    await save(db, 'b');
    expect(begun.mock.contexts.at(-1)).not.toBe(first);
    expect(await all(db)).toEqual(['a', 'b']);
  });

  it('is shut for good once it was closed', async () => {
    const db = openFresh();
    await save(db, 'a');
    await db.close();
    await expect(all(db)).rejects.toThrow('shutting-down');
  });

  it('tries again after an opening that failed', async () => {
    freshProfile();
    const db = new Database({ now: () => someNow });
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no backing store', 'UnknownError');
    });
    await expect(all(db)).rejects.toThrow('storage-unreachable');
    expect(await all(db)).toEqual([]);
  });
});

describe('a record that does not parse', () => {
  it('is set aside, kept as it was, and keeps no good one from being read', async () => {
    const db = openFresh();
    for (const id of ['a', 'b', 'c']) await save(db, id);
    const broken = { id: 'b', title: 7, body: null };
    await damage([{ store: 'templates', value: broken }]);
    expect(await all(db)).toEqual(['a', 'c']);
    const { templates, quarantine } = await dump();
    expect(templates).toHaveLength(2);
    expect(quarantine).toEqual([{ store: 'templates', key: 'b', raw: broken, at: someNow }]);
    expect(await all(db)).toEqual(['a', 'c']);
    expect((await dump()).quarantine).toHaveLength(1);
  });

  it('is absent when read by itself', async () => {
    const db = openFresh();
    await save(db, 'a');
    await damage([{ store: 'templates', value: { id: 'a' } }]);
    expect(await db.read(['templates'], (tx) => readTemplate(tx, 'a'))).toBeNull();
    expect((await dump()).quarantine).toHaveLength(1);
  });

  it('is found while writing too, and what was written stays', async () => {
    const db = openFresh();
    await save(db, 'a');
    await damage([{ store: 'install', value: { key: 'install', salt: 5 } }]);
    await db.write(['install', 'templates'], 'strict', async (tx) => {
      expect(await readInstall(tx)).toBeNull();
      await putTemplate(tx, template('b'));
    });
    expect(await all(db)).toEqual(['a', 'b']);
    expect((await dump()).quarantine).toMatchObject([{ store: 'install' }]);
  });
});
