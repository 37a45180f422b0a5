import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordShapes, type StoreName } from '../../../src/store/records';
import { damage, dump } from './dump';
import { openFresh } from './fresh';
import { goodRecords } from './samples';

const stores = Object.keys(recordShapes) as StoreName[];
const keyed = goodRecords.filter(({ store }) => store !== 'quarantine');

/** Paths of all values in a record, but its key, which the browser itself keeps whole. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...path, name]));
  return path.length > 0 ? [path, ...inner] : inner;
}

function withAt(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  const copy: Record<string, unknown> = { ...(value as object) };
  copy[name] = withAt(copy[name], rest, put);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const keyNames: Readonly<Record<string, string>> = {
  ...{ templates: 'id', bin: 'id', conversations: 'hash', replies: 'id', notes: 'conversation' },
  ...{ settings: 'key', install: 'key', once: 'id', health: 'key', days: 'day', months: 'month' },
  ...{ sentTemplates: 'id', versions: 'id', teamDocs: 'id', teamMeta: 'key', teamConflicts: 'id' },
  ...{ sentDays: 'day', agentMonths: 'id', totalsState: 'key' },
};

const mutated = fc
  .record({
    good: fc.constantFrom(...keyed),
    pick: fc.nat(),
    junk: fc.anything({ withNullPrototype: false }),
  })
  .map(({ good, pick, junk }) => {
    const paths = pathsOf(good.value).filter(([first]) => first !== keyNames[good.store]);
    return { store: good.store, value: withAt(good.value, paths[pick % paths.length] ?? [], junk) as object };
  })
  .filter(({ value }) => {
    try {
      structuredClone(value);
      return true;
    } catch {
      // What cannot be cloned can never have been stored.
      return false;
    }
  });

describe('damage of any kind', () => {
  it('makes nothing throw and loses no good record (1,000 mutated records)', async () => {
    const db = openFresh();
    await db.read(stores, async () => undefined);
    const records = fc.sample(mutated, { numRuns: 1_000, seed: 20_261_121 });
    const put = records.map(({ store, value }, index) => ({
      store,
      value: { ...value, [keyNames[store] ?? 'key']: `mutated ${String(index).padStart(4, '0')}` },
    }));
    const good = goodRecords.filter(({ store }) => store !== 'quarantine');
    await damage([...good, ...put]);

    const counts = await db.read(stores, async (tx) => {
      const all = await Promise.all(stores.map(async (store) => (await tx.all(store)).length));
      return all.reduce((sum, count) => sum + count, 0);
    });
    const after = await dump();
    const kept = Object.values(after).flat().length;
    expect(kept, 'every record is in its store or set aside').toBe(good.length + put.length);
    expect(after.quarantine?.length).toBeGreaterThan(300);
    expect(counts).toBe(kept - (after.quarantine?.length ?? 0));
    for (const { store, value } of good) expect(after[store]).toContainEqual(value);
    for (const store of stores) {
      for (const value of after[store] ?? [])
        expect(recordShapes[store].safeParse(value).success, store).toBe(true);
    }
  });
});
