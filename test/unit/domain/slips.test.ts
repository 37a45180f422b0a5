import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/domain/nearest-name';
import { slipsBetween } from '../../../src/domain/slips';

describe('slipsBetween', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refnud', 'refund', 1],
    ['refun', 'refund', 1],
    ['reffund', 'refund', 1],
    ['rafund', 'refund', 1],
    ['fernud', 'refund', 3],
    ['a', 'abcdef', 4],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
  });

  it('is the same both ways, and at most the limit and one', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 2)).toBe(slipsBetween(b, a, 2));
        expect(slipsBetween(a, b, 2)).toBeLessThanOrEqual(3);
        expect(slipsBetween(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearestName', () => {
  const names = ['first_name', 'last_name', 'date', 'cursor'];

  it.each([
    ['frist_name', 'first_name'],
    ['firstname', 'first_name'],
    ['First Name', 'first_name'],
    ['curser', 'cursor'],
    ['dat', 'date'],
    ['website', null],
    ['x', null],
    ['', null],
  ])('%s: %s', (typed, nearest) => {
    expect(nearestName(typed, names)).toBe(nearest);
  });
});
