import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, same, sameContent } from '../../../src/team/merge';

const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ max: 3, min: 0 }),
  fc.boolean(),
  fc.constant(null),
);
const name = fc.constantFrom('title', 'body', 'folder', 'constructor', '__proto__', 'variants');
const fields = fc.array(fc.tuple(name, fc.oneof(value, fc.array(value, { maxLength: 2 }))), { maxLength: 5 });
const body = fc.tuple(fields, fc.nat({ max: 3 })).map(([entries, updatedAt]) => ({
  ...Object.fromEntries(entries),
  updatedAt,
  updatedBy: 'u',
}));
const labels = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd'));

describe('merge', () => {
  it('leaves one side’s change as it is when the other changed nothing', () => {
    fc.assert(
      fc.property(body, body, (base, changed) => {
        expect(sameContent(merge(base, changed, base).body, changed)).toBe(true);
        expect(sameContent(merge(base, base, changed).body, changed)).toBe(true);
        expect(merge(base, base, changed).lost).toEqual([]);
      }),
    );
  });

  it('loses no value: what either side wrote is in the result or in the list', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        const { body: merged, lost } = merge(base, mine, theirs);
        for (const side of [mine, theirs]) {
          for (const [field, written] of Object.entries(side)) {
            if (
              field.startsWith('updated') ||
              same(written, Object.entries(base).find(([one]) => one === field)?.[1])
            )
              continue;
            const there = same(Object.entries(merged).find(([one]) => one === field)?.[1], written);
            expect(there || lost.some((one) => one.field === field && same(one.lost, written))).toBe(true);
          }
        }
      }),
    );
  });

  it('comes to the same on both sides, whoever merges, but for a tie in time', () => {
    fc.assert(
      fc.property(body, body, body, (base, mine, theirs) => {
        fc.pre(mine.updatedAt !== theirs.updatedAt);
        expect(sameContent(merge(base, mine, theirs).body, merge(base, theirs, mine).body)).toBe(true);
      }),
    );
  });

  it('says nothing is lost when both wrote the same', () => {
    fc.assert(fc.property(body, body, (base, both) => void expect(merge(base, both, both).lost).toEqual([])));
  });

  it('keeps each label that a side added, and none that a side took out', () => {
    fc.assert(
      fc.property(labels, labels, labels, (was, mine, theirs) => {
        const merged = merge({ labels: was }, { labels: mine }, { labels: theirs }).body.labels as string[];
        const stays = ['a', 'b', 'c', 'd'].filter((one) =>
          was.includes(one)
            ? mine.includes(one) && theirs.includes(one)
            : mine.includes(one) || theirs.includes(one),
        );
        expect([...merged].sort()).toEqual(stays);
      }),
    );
  });

  it('puts a field of any name in as a field', () => {
    const odd = JSON.parse('{"__proto__":{"polluted":true},"updatedAt":9}') as Record<string, unknown>;
    expect(Object.keys(merge(null, odd, {}).body)).toContain('__proto__');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
