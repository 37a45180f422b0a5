import { describe, expect, it } from 'vitest';
import { plainLabel } from '../../../src/domain/plain-label';

describe('plainLabel', () => {
  it.each([
    ['3:08\u202fPM', 'en', '3:08 pm'],
    ['3:08\u00a0PM ', 'en', '3:08 pm'],
    ['\u200e16:15', 'en', '16:15'],
    ['٣:٠٤', 'ar', '3:04'],
    ['５分', 'ja', '5分'],
    ['Mié.,  5:00', 'es', 'mié., 5:00'],
    ['a l\u2019instant', 'fr', "a l'instant"],
    ['a l`instant', 'fr', "a l'instant"],
    ['PAZARTESI', 'tr', 'pazartesı'],
    ['MONDAY', 'en', 'monday'],
  ])('makes %j in %s plain', (text, language, plain) => {
    expect(plainLabel(text, language)).toBe(plain);
  });
});
