import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings';
import { Database } from '../../../src/store/database';
import { applySteps } from '../../../src/store/migrations/apply-steps';
import type { Step } from '../../../src/store/migrations/step';
import { latestVersion, steps } from '../../../src/store/migrations/steps';
import { recordShapes, type StoreName } from '../../../src/store/records';
import { readSettings } from '../../../src/store/settings';
import { dump } from './dump';
import { freshProfile, someNow } from './fresh';

type Example = Readonly<Record<string, readonly object[]>>;

function exampleFile(version: number): URL {
  return new URL(`./examples/v${version}.json`, import.meta.url);
}

/** JSON has no words of 32 bits: an example writes `{"uint32": [1, 2, 3]}`. */
function revive(_key: string, value: unknown): unknown {
  const { uint32 } = (value ?? {}) as { uint32?: number[] };
  return uint32 ? Uint32Array.from(uint32) : value;
}

/** A profile left behind by that version of Riposte. */
async function makeProfile(version: number, example: Example, plan: readonly Step[]): Promise<void> {
  freshProfile();
  const made = plan.filter(({ to }) => to <= version);
  const db = await openDB('riposte', version, {
    upgrade: (db, from, _to, tx) => void applySteps(db, tx, from, made),
  });
  for (const [store, records] of Object.entries(example))
    for (const record of records) await db.put(store, record);
  db.close();
}

const versions = steps.map(({ to }) => to);

describe('steps', () => {
  it('count up without a gap', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(latestVersion).toBe(versions.length);
  });

  it.each(versions)('version %i has a frozen example of its database', (version) => {
    expect(
      existsSync(exampleFile(version)),
      `add test/unit/store/examples/v${version}.json, never change it`,
    ).toBe(true);
  });

  it.each(versions)('the example of version %i comes through to the latest whole', async (version) => {
    const example = JSON.parse(readFileSync(exampleFile(version), 'utf8'), revive) as Example;
    await makeProfile(version, example, steps);
    const stores = Object.keys(recordShapes) as StoreName[];
    const db = new Database({ now: () => someNow });
    const counts = await db.read(stores, (tx) =>
      Promise.all(stores.map(async (store) => (await tx.all(store)).length)),
    );
    const made = steps
      .filter(({ to }) => to <= version)
      .flatMap(({ create }) => create.map(({ name }) => name));
    expect(Object.keys(example).sort(), 'an example holds a record of every store').toEqual(made.sort());
    expect(Object.values(example).every((records) => records.length > 0)).toBe(true);
    const derived = steps
      .filter(({ to }) => to > version)
      .flatMap(({ derive = [] }) => derive.flatMap(({ from }) => example[from] ?? []));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      Object.values(example).flat().length + derived.length,
    );
    expect((await dump()).quarantine, 'nothing had to be set aside').toHaveLength(
      example.quarantine?.length ?? 0,
    );
  });
});

describe('LinkedIn', () => {
  const linkedin = async (): Promise<boolean> => {
    const db = new Database({ now: () => someNow });
    return (await db.read(['settings'], readSettings)).platforms.linkedin;
  };
  const exampleOf = (version: number) =>
    JSON.parse(readFileSync(exampleFile(version), 'utf8'), revive) as Example;
  const settingsBut = (example: Example, keys: readonly string[]) =>
    (example.settings ?? []).filter((record) => !keys.includes((record as { key: string }).key));

  it('is off in a new store', async () => {
    freshProfile();
    expect(await linkedin()).toBe(false);
  });

  it.each([1, 2, 3])('stays on where no setting was ever saved under version %i', async (version) => {
    const example = exampleOf(version);
    await makeProfile(
      version,
      { ...example, settings: settingsBut(example, ['settings', 'team', 'managed']) },
      steps,
    );
    expect(await linkedin()).toBe(true);
  });

  it('stays off where the agent switched it off before', async () => {
    const example = exampleOf(3);
    const value = { ...defaultSettings, platforms: { ...defaultSettings.platforms, linkedin: false } };
    await makeProfile(3, { ...example, settings: [{ key: 'settings', value }] }, steps);
    expect(await linkedin()).toBe(false);
  });
});

describe('applySteps', () => {
  const first: Step = { to: 1, create: [{ name: 'a', keyPath: 'id', indexes: [] }], drop: [], change: {} };
  const rename = (old: unknown): unknown => {
    const { id, text } = old as { id: string; text: string };
    return id === 'gone' ? null : { id, body: text };
  };
  const second: Step = {
    to: 2,
    create: [{ name: 'b', keyPath: null, indexes: [{ name: 'at', keyPath: 'at' }] }],
    drop: [],
    change: { a: rename },
  };
  const third: Step = { to: 3, create: [], drop: ['b'], change: {} };
  const example = {
    a: [
      { id: 'x', text: 'hello' },
      { id: 'gone', text: '' },
    ],
  };

  it('changes, removes and drops', async () => {
    await makeProfile(1, example, [first]);
    await makeLatest(3, [first, second, third]);
    expect(await dump()).toEqual({ a: [{ id: 'x', body: 'hello' }] });
  });

  it.each([2, 3])('leaves the old database as it was when the step to %i fails', async (failing) => {
    await makeProfile(1, example, [first]);
    const broken: Step = {
      to: failing,
      create: [],
      drop: [],
      change: {
        a: () => {
          throw new Error('a step broke');
        },
      },
    };
    const plan = failing === 2 ? [first, broken] : [first, second, broken];
    await expect(makeLatest(failing, plan)).rejects.toThrow();
    expect(await dump()).toEqual({ a: [example.a[1], example.a[0]] });
  });

  async function makeLatest(version: number, plan: readonly Step[]): Promise<void> {
    const upgrade: NonNullable<Parameters<typeof openDB>[2]>['upgrade'] = (db, from, _to, tx) =>
      void applySteps(db, tx, from, plan);
    (await openDB('riposte', version, { upgrade })).close();
  }
});
