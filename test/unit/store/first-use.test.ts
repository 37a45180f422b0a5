import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings';
import { Database } from '../../../src/store/database';
import { readStoreNotes } from '../../../src/store/health';
import { raiseRevision } from '../../../src/store/install';
import { SecondCopy } from '../../../src/store/second-copy';
import { readSettings } from '../../../src/store/settings';
import { Store } from '../../../src/store/store';
import { binTemplates, putTemplate, readTemplates } from '../../../src/store/templates';
import { damage, dump } from './dump';
import { freshProfile, someNow } from './fresh';
import { template } from './samples';

let kept: Record<string, unknown>;
const area = {
  get: async (keys: readonly string[]) =>
    Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
  set: async (items: Readonly<Record<string, unknown>>) => void Object.assign(kept, items),
};

/** A worker's store over what the profile holds. */
function open(): Store {
  const now = (): number => someNow;
  const starters = () => [template('starter 1'), template('starter 2')];
  return new Store({ db: new Database({ now }), copy: new SecondCopy(area), starters, now });
}

async function idsIn(store: Store): Promise<string[]> {
  return (await store.read(['templates'], readTemplates)).map(({ id }) => id);
}

function notesIn(store: Store) {
  return store.read(['health'], readStoreNotes);
}

beforeEach(() => {
  freshProfile();
  kept = {};
});

describe('the first use', () => {
  it('brings the starter templates, once', async () => {
    const store = open();
    expect(await idsIn(store)).toEqual(['starter 1', 'starter 2']);
    await store.write(['templates', 'bin', 'install'], 'strict', async (tx) => {
      await binTemplates(tx, ['starter 1', 'starter 2'], someNow);
      await raiseRevision(tx);
    });
    await store.copyNow();
    expect(await idsIn(open())).toEqual([]);
  });

  it('brings them once to two workers at the same time', async () => {
    const [one, two] = await Promise.all([open().ready(), open().ready()]);
    expect(one.salt).toBe(two.salt);
    expect((await dump()).templates).toHaveLength(2);
  });

  it('tries again after it failed', async () => {
    const broken = area.get;
    const store = open();
    area.get = async () => {
      throw new Error('no storage yet');
    };
    await expect(idsIn(store)).rejects.toThrow('no storage yet');
    area.get = broken;
    expect(await idsIn(store)).toHaveLength(2);
  });
});

describe('a database that was lost', () => {
  async function makeLibrary(): Promise<void> {
    const store = open();
    await store.write(['templates', 'install', 'settings'], 'strict', async (tx) => {
      await putTemplate(tx, template('mine'));
      await tx.put('settings', { key: 'settings', value: { ...defaultSettings, brand: 'Mine' } });
      await raiseRevision(tx);
    });
    await store.copyNow();
  }

  it('comes back from the second copy, with a note of it', async () => {
    await makeLibrary();
    freshProfile();
    const store = open();
    expect(await idsIn(store)).toEqual(['mine', 'starter 1', 'starter 2']);
    expect((await store.read(['settings'], readSettings)).brand).toBe('Mine');
    expect(await notesIn(store)).toMatchObject([{ what: 'restored', count: 3, at: someNow }]);
  });

  it('does not become a new install when the copy is lost too', async () => {
    await makeLibrary();
    freshProfile();
    for (const slot of ['copy.0', 'copy.1', 'copy.2']) if (slot in kept) kept[slot] = 'torn';
    const store = open();
    expect(await idsIn(store)).toEqual([]);
    expect(await notesIn(store)).toMatchObject([{ what: 'lost', count: 3 }]);
  });

  it('keeps its templates when only the install record was damaged', async () => {
    await makeLibrary();
    await damage([{ store: 'install', value: { key: 'install', salt: 1 } }]);
    const store = open();
    expect(await idsIn(store)).toEqual(['mine', 'starter 1', 'starter 2']);
    expect(await notesIn(store)).toEqual([]);
  });
});

describe('the second copy', () => {
  it('is written only when something changed', async () => {
    const store = open();
    await store.copyNow();
    const before = JSON.stringify(kept);
    await store.copyNow();
    expect(JSON.stringify(kept)).toBe(before);
  });

  it('notes that it failed, and that it is well again', async () => {
    const write = area.set;
    area.set = async () => {
      throw new Error('QUOTA_BYTES');
    };
    const store = open();
    await store.copyNow();
    expect(await notesIn(store)).toMatchObject([{ what: 'copy-failed', count: 2 }]);
    area.set = write;
    await store.copyNow();
    expect(await notesIn(store)).toEqual([]);
  });
});
