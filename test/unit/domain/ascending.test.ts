import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../../src/domain/ascending';

const value = fc.oneof(fc.nat(5), fc.nat(100_000), fc.integer({ min: 0, max: 0xffff_ffff }));

describe('ascending', () => {
  it('sorts as any sort does, equals in the order they came', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 200 }), fc.array(value, { maxLength: 200 }), (wide, mixed) => {
        for (const list of [wide, Uint32Array.from(mixed)]) {
          const plain = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
          const { values, places } = ascending(list);
          expect([...places]).toEqual(plain);
          expect([...values]).toEqual(plain.map((place) => list[place]));
        }
      }),
    );
  });

  it('leaves the list as it was', () => {
    const list = Uint32Array.of(3, 1, 2);
    ascending(list);
    expect([...list]).toEqual([3, 1, 2]);
  });
});
