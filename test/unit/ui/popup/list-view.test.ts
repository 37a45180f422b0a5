import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../src/domain/template';
import {
  filtersIn,
  foldersOf,
  type ListView,
  labelsOf,
  ordered,
  plainView,
  shows,
  widestView,
} from '../../../../src/ui/popup/list-view';
import { template } from '../sample-templates';

const some: readonly Template[] = [
  template('a', { folder: 'Orders', labels: ['x'], platforms: ['instagram'] }),
  template('b', { folder: 'Orders/Delays', labels: ['x', 'y'] }),
  template('c', { folder: 'Orders2', purpose: 'promotion', platforms: ['x'] }),
  template('d', { archived: true }),
];

function idsIn(view: Partial<ListView>): string {
  return some
    .filter((one) => shows({ ...plainView, ...view }, one))
    .map(({ id }) => id)
    .join('');
}

describe('what the list shows', () => {
  it.each([
    [{}, 'abc'],
    [{ shelf: 'archived' }, 'd'],
    [{ shelf: 'all' }, 'abcd'],
    [{ folder: 'Orders' }, 'ab'],
    [{ folder: 'Orders/Delays' }, 'b'],
    [{ folder: '', shelf: 'all' }, 'd'],
    [{ label: 'x' }, 'ab'],
    [{ platform: 'instagram' }, 'ab'],
    [{ purpose: 'promotion' }, 'c'],
    [{ folder: 'Orders', label: 'y' }, 'b'],
  ] as const)('for %o is %s', (view, ids) => expect(idsIn(view)).toBe(ids));

  it('counts the filters that are set', () => {
    expect(filtersIn(plainView)).toBe(0);
    expect(filtersIn({ ...plainView, folder: '', label: 'x' })).toBe(2);
    expect(filtersIn(widestView)).toBe(1);
  });
});

describe('the order', () => {
  const used = (id: string, uses: number, usedAt: number | null, updatedAt: number): Template => ({
    ...template(id),
    ...{ uses, usedAt, updatedAt },
  });
  const three = [used('a', 1, 30, 5), used('b', 9, 10, 9), used('c', 1, null, 7)];
  it.each([
    ['title', 'abc'],
    ['uses', 'bac'],
    ['used', 'abc'],
    ['changed', 'bca'],
  ] as const)('by %s is %s', (order, ids) =>
    expect(
      ordered(three, order)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids),
  );
});

describe('folders', () => {
  it('stand before what is in them, with all that they hold', () => {
    const found = foldersOf([...some, template('e', { folder: 'Alpha/Beta' })]);
    expect(found.map(({ path, depth, count }) => [path, depth, count])).toEqual([
      ['Alpha', 0, 1],
      ['Alpha/Beta', 1, 1],
      ['Orders', 0, 2],
      ['Orders/Delays', 1, 1],
      ['Orders2', 0, 1],
    ]);
  });

  it('hold as many as the filter then shows, whatever they are called', () => {
    const part = fc.stringMatching(/^[a-cA-C ]{1,3}$/);
    const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 20 }), (paths) => {
        const templates = paths.map((folder, index) => template(`t${index}`, { folder }));
        for (const { path, count } of foldersOf(templates)) {
          expect(templates.filter((one) => shows({ ...plainView, folder: path }, one))).toHaveLength(count);
        }
      }),
    );
  });
});

it('offers each label once, in the order of the alphabet', () => {
  expect(labelsOf([template('1', { labels: ['b', 'A'] }), template('2', { labels: ['b'] })])).toEqual([
    'A',
    'b',
  ]);
});
