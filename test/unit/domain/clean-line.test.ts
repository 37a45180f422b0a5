import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cutAt } from '../../../src/domain/clean-line';

describe('cleanLine', () => {
  it.each([
    ['  a \n\t b  ', 'a b'],
    ['a\u202Eb\u2066c', 'abc'],
    ['a\u200Bb', 'ab'],
    ['a \u200B b', 'a b'],
    ['Florist 🌸', 'Florist 🌸'],
    ['Z\u0351\u0352\u0353\u0354\u0355', 'Z\u0351\u0352\u0353'],
    ['{{ x }} <b>', '{{ x }} <b>'],
  ])('%j', (raw, line) => {
    expect(cleanLine(raw)).toBe(line);
  });

  it('gives one visible line within the limit, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const line = cleanLine(raw, 50);
        expect(line.length).toBeLessThanOrEqual(50);
        expect(line).not.toMatch(/\p{C}|\s{2}|^\s|\s$/u);
        expect(cleanLine(line, 50)).toBe(line);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('cutAt', () => {
  it('cuts between characters, not through them', () => {
    expect(cutAt('ab😀', 3)).toBe('ab');
    expect(cutAt('ab😀', 4)).toBe('ab😀');
    expect(cutAt('ab cd', 3)).toBe('ab');
  });
});
