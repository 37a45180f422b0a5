import { describe, expect, it } from 'vitest';
import { greetingAt } from '../../../src/domain/time-of-day';

describe('greetingAt', () => {
  it.each([
    ['en', 4, 'Good evening'],
    ['en', 5, 'Good morning'],
    ['en', 11, 'Good morning'],
    ['en', 12, 'Good afternoon'],
    ['en-GB', 17, 'Good afternoon'],
    ['en', 18, 'Good evening'],
    ['es', 12, 'Buenos días'],
    ['es', 13, 'Buenas tardes'],
    ['es-ES', 19, 'Buenas tardes'],
    ['es-MX', 12, 'Buenas tardes'],
    ['es', 20, 'Buenas noches'],
    ['pt-BR', 12, 'Boa tarde'],
    ['pt-BR', 18, 'Boa noite'],
    ['pt-PT', 18, 'Boa tarde'],
    ['it', 12, 'Buongiorno'],
    ['it', 14, 'Buon pomeriggio'],
    ['it', 17, 'Buonasera'],
    ['fr', 15, 'Bonjour'],
    ['fr', 18, 'Bonsoir'],
    ['de', 10, 'Guten Morgen'],
    ['de', 11, 'Guten Tag'],
    ['de', 23, 'Guten Abend'],
    ['EN', 9, 'Good morning'],
  ])('%s at %i: %s', (language, hour, greeting) => {
    expect(greetingAt(hour, language)).toBe(greeting);
  });

  it('does not guess in a language it does not know', () => {
    expect(greetingAt(9, 'sw')).toBeNull();
    expect(greetingAt(9, 'constructor')).toBeNull();
    expect(greetingAt(9, '')).toBeNull();
  });
});
