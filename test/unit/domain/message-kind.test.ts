import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageKind } from '../../../src/domain/message-kind';

describe('messageKind', () => {
  it.each([
    'thanks!',
    'Thank you so much 🙏',
    'THANKS A LOT!!!',
    'Thaaaanks',
    'ok',
    'Okkkk',
    'Ok, got it, thank you!',
    'perfect 👍',
    'Sounds good.',
    'hahaha ok',
    '👍',
    '👍🏽👍🏽',
    '❤️',
    '🇧🇷',
    '👩‍👩‍👧',
    '🙏 🙏 🙏',
    'gracias',
    '¡Muchas gracias!',
    'Vale, perfecto, gracias',
    'jajaja genial',
    'Obrigada 😊',
    'obrigado!',
    'Tá bom, valeu',
    'kkkkk',
    'Grazie mille!',
    'Va bene, grazie',
    "D'accordo",
    'Danke schön!',
    'Alles klar, vielen Dank',
    'Merci beaucoup',
    'D’accord, merci',
    'Ça marche',
  ])('closes: %s', (text) => {
    expect(messageKind(text, 'inbound')).toBe('closing');
  });

  it.each([
    'thanks, but where is it?',
    'ok?',
    'ok ❓',
    'gracias ¿y el precio',
    'شكرا؟',
    'Thanks but it has not arrived',
    'thank you, my order number is 4711',
    'Ok, I want two of them',
    'not good',
    'no thanks',
    '1',
    '2️⃣',
    '...',
    '',
    '   ',
    'Hola',
    'hi',
    'where',
    'perfecto, y cuánto cuesta el envío',
    'thanks '.repeat(20),
  ])('does not close: %s', (text) => {
    expect(messageKind(text, 'inbound')).toBe('text');
  });

  it('takes every message of ours as a reply', () => {
    expect(messageKind('Thanks!', 'outbound')).toBe('text');
    expect(messageKind('👍', 'outbound')).toBe('text');
  });

  it('never closes with a question mark', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('?', '？', '؟', '¿'),
        fc.constantFrom('thanks', 'ok', '👍', 'grazie'),
        (mark, text) => {
          expect(messageKind(text + mark, 'inbound')).toBe('text');
          expect(messageKind(mark + text, 'inbound')).toBe('text');
        },
      ),
    );
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(['text', 'closing']).toContain(messageKind(text, 'unknown'));
      }),
    );
  });
});
