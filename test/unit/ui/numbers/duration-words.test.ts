import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../../src/ui/numbers/duration-words';

describe('durationWords', () => {
  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min'],
    [3_599, '1 h'],
    [3_900, '1 h 5 min'],
    [86_399, '1 d'],
    [97_200, '1 d 3 h'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words);
  });
});
