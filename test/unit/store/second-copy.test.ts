import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings';
import { SecondCopy } from '../../../src/store/second-copy';
import { template } from './samples';

let kept: Record<string, unknown>;
let copy: SecondCopy;

beforeEach(() => {
  kept = {};
  copy = new SecondCopy({
    get: async (keys) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
    set: async (items) => void Object.assign(kept, items),
  });
});

async function write(revision: number): Promise<void> {
  const templates = Array.from({ length: revision }, (_, index) => template(`t${index}`));
  await copy.write({ revision, templates, settings: { ...defaultSettings, brand: `brand ${revision}` } });
}

/** Damages the copy with this revision, as a bad disk would. */
function tearCopy(revision: number): void {
  const index = kept['copy.index'] as { slot: string; revision: number }[];
  const slot = index.find((entry) => entry.revision === revision)?.slot ?? '';
  const torn = kept[slot] as { text: string };
  kept[slot] = { ...torn, text: torn.text.replace('brand', 'brbnd') };
}

describe('SecondCopy', () => {
  it('finds nothing where nothing was', async () => {
    expect(await copy.find()).toEqual({ kind: 'none' });
    expect(await copy.revision()).toBeNull();
  });

  it('gives the newest back whole', async () => {
    for (const revision of [1, 2, 3, 4, 5]) await write(revision);
    const found = await copy.find();
    expect(found).toMatchObject({ kind: 'whole', snapshot: { revision: 5, settings: { brand: 'brand 5' } } });
    expect(found.kind === 'whole' && found.snapshot.templates).toEqual(
      [0, 1, 2, 3, 4].map((index) => template(`t${index}`)),
    );
    expect(await copy.revision()).toBe(5);
    expect(Object.keys(kept)).toHaveLength(4);
  });

  it.each([
    [[5], 4],
    [[5, 4], 3],
  ])('goes back when %j are damaged', async (damaged, left) => {
    for (const revision of [1, 2, 3, 4, 5]) await write(revision);
    for (const revision of damaged) tearCopy(revision);
    expect(await copy.find()).toMatchObject({ kind: 'whole', snapshot: { revision: left } });
  });

  it('says how much is lost when all are damaged', async () => {
    for (const revision of [1, 2, 3]) await write(revision);
    for (const revision of [1, 2, 3]) tearCopy(revision);
    expect(await copy.find()).toEqual({ kind: 'damaged', count: 3 });
  });

  it.each([undefined, 'junk', [{ slot: 'copy.9' }], 7])(
    'finds the copies when the index is %j',
    async (index) => {
      for (const revision of [1, 2]) await write(revision);
      kept['copy.index'] = index;
      expect(await copy.find()).toMatchObject({ kind: 'whole' });
    },
  );

  it('is never half when writing ends between its two parts', async () => {
    for (const revision of [1, 2, 3]) await write(revision);
    let writes = 0;
    const dying = new SecondCopy({
      get: async (keys) => Object.fromEntries(keys.map((key) => [key, kept[key]])),
      set: async (items) => {
        writes += 1;
        if (writes === 2) throw new Error('the worker died');
        Object.assign(kept, items);
      },
    });
    const next = { revision: 4, templates: [], settings: defaultSettings };
    await expect(dying.write(next)).rejects.toThrow('died');
    expect(await copy.find()).toMatchObject({ kind: 'whole', snapshot: { revision: 3 } });
  });
});
