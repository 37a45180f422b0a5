import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, listRoute, parseRoute } from '../../../../src/ui/popup/route';

describe('the address', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const route = { tab: 'templates', show: 'edit', id } as const;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
    for (const hash of ['#waiting', '#templates', '#new', '#import'])
      expect(formatRoute(parseRoute(hash))).toBe(hash);
  });

  it.each(['', '#', '#nonsense', '#edit', '#edit/%E0%A4%A', '#waiting2'])('takes %j for the list', (hash) => {
    expect(parseRoute(hash)).toEqual(listRoute);
  });
});
