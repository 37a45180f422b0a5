import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/domain/fill';

describe('fill', () => {
  it('puts values into their places, each as often as it stands there', () => {
    expect(fill('{title}, {index} of {total}; {title}', { title: 'Hi', index: 1, total: 3 })).toBe(
      'Hi, 1 of 3; Hi',
    );
  });

  it('leaves a place without a value empty, whatever its name', () => {
    expect(fill('“{query}{toString}”', {})).toBe('“”');
  });

  it('never reads a value as a pattern', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('a{x}b', { x: value })).toBe(`a${value}b`);
      }),
    );
    expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });
});
