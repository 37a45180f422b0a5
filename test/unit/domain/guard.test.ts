import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding';
import { checkReply, type GuardContext } from '../../../src/domain/guard';
import { starterTemplatesIn } from '../../../src/domain/starter-templates';

const now = Date.UTC(2026, 10, 21, 12);
const day = 86_400_000;
const ana = { name: 'Ana Souza', handle: 'ana.souza', headline: null, company: null };

function check(text: string, change: Partial<GuardContext> = {}): Finding[] {
  return checkReply(text, {
    ...{ contact: ana, platform: 'instagram', sentAt: null, promotedAt: null, promotionDays: 30, now },
    ...change,
  });
}

function kinds(text: string, change: Partial<GuardContext> = {}): string[] {
  return check(text, change).map(({ kind }) => kind);
}

describe('a leftover', () => {
  it.each([
    ['Hi {{ first_name }}, thanks', '{{ first_name }}'],
    ['Hi {{first_name, thanks', '{{first_name, thanks'],
    ['{% if first_name %}Hi', '{% if first_name %}'],
    ['Your order [Order number] is here', '[Order number]'],
    ['Dear [insert name],', '[insert name]'],
    ['Hello {name}!', '{name}'],
    ['Order <order number> left', '<order number>'],
  ])('is found in “%s”', (text, leftover) => {
    expect(check(text)).toContainEqual({ kind: 'leftover', text: leftover });
  });

  it.each([
    'See [our page](https://shop.example) for more',
    'The list [1] and [2, 3]',
    'It is 5 < 6 and 7 > 2',
    'A smile :-] and [ ] a box',
    '100 % sure, 20% off',
    'We love you <3',
  ])('is not found in “%s”', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('a greeting', () => {
  it.each([
    'Hi Ben, your order is here',
    'Hola Marta! Ya está',
    'Ciao Luca, grazie',
    'Oi João! Tudo certo',
    'Dear Mr. Miller,\nthank you',
    'Good morning, Sofía. It left today',
    '¡Hola, Pedro!',
    'Buenas tardes Señora Gómez',
  ])('with another name is found: %s', (text) => {
    expect(kinds(text)).toEqual(['name']);
  });

  it.each([
    'Hi Ana, your order is here',
    'hi ANA!',
    'Dear Ms. Souza,',
    'Hi Anabel, hello',
    'Hi there! How are you',
    'Hello Team, thanks',
    'Hola Buenas! dime',
    'Hi 👋 we are open',
    'Hi, Thanks for writing',
    'The box for Ben is here',
    'Highlights Ben likes',
  ])('that may well be right is left alone: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is not judged where nobody can tell: groups, companies, handles, other scripts', () => {
    expect(kinds('Hi Ben,', { contact: null })).toEqual([]);
    expect(kinds('Hi Ben,', { contact: { ...ana, name: 'Sunrise Bakery Ltd' } })).toEqual([]);
    expect(kinds('Hi Ben,', { contact: { ...ana, name: null } })).toEqual([]);
    expect(kinds('Hi Taro,', { contact: { ...ana, name: '山田 太郎', handle: 'yamada' } })).toEqual([]);
  });

  it('knows accents and handles for the same person', () => {
    const lucia = { ...ana, name: 'Lucía Ferrari', handle: 'lu_ferrari' };
    expect(kinds('Ciao Lucia!', { contact: lucia })).toEqual([]);
    expect(kinds('Hi Nana,', { contact: { ...ana, name: 'Ana S', handle: 'nana.s' } })).toEqual([]);
  });
});

describe('tone', () => {
  it.each([
    'You are an idiot.',
    'what the fuck',
    'eres un imbécil',
    'Vai se foder',
    'sei uno stronzo',
    'No seas gilipollas',
    'You are so stupid',
  ])('insults: %s', (text) => {
    expect(kinds(text)).toEqual(['insult']);
  });

  it('names the word as it is written', () => {
    expect(check('Eres un IMBÉCIL, señor')).toContainEqual({ kind: 'insult', text: 'IMBÉCIL' });
  });

  it.each([
    'The train has a retard of ten minutes',
    'Your assessment in Scunthorpe is classic',
    'Sorry for the stupid question',
    'I love shiitake',
    'a computer and a deputada',
    'Il servizio di Cazzano è attivo',
  ])('keeps quiet at harmless words: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is loud when most of it is in capitals', () => {
    expect(kinds('YOUR ORDER IS ALREADY THERE. PLEASE LOOK AGAIN')).toEqual(['shouting']);
    expect(kinds('Your IBAN and SWIFT/BIC are in the PDF from DHL')).toEqual([]);
    expect(kinds('OK THANKS')).toEqual([]);
    expect(kinds('تم إرسال طلبك اليوم وسيصل غدا إن شاء الله')).toEqual([]);
  });
});

describe('a secret', () => {
  it.each([
    'My card is 4111 1111 1111 1111',
    'card: 5555-5555-5555-4444.',
    '378282246310005 is the Amex',
    'Pay with 6011111111111117 please',
    '4111 1111 1111 1111 12/29 123',
  ])('card number is found: %s', (text) => {
    expect(kinds(text)).toEqual(['card']);
  });

  it.each([
    'Order 4111 1111 1111 1112',
    'Tracking 1234567890123456',
    'Call +49 1512 3456789 01',
    'IBAN DE89 3704 0044 0532 0130 00',
    '41111111111111112222',
  ])('other figures are left alone: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    'Password: hunter2x',
    'the password is tr0ub4dor',
    'Contraseña = casa1234',
    'la senha é gato2024',
    'La password è segreto99',
  ])('password is found: %s', (text) => {
    expect(kinds(text)).toEqual(['password']);
  });

  it.each([
    'Your password is wrong',
    'Reset your password: https://shop.example/reset',
    'La clave es escuchar',
    'I forgot my password!',
  ])('talk of passwords is left alone: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('what was sent before', () => {
  it('is told with its day', () => {
    expect(check('Hi Ana', { sentAt: now - 9 * day })).toEqual([{ kind: 'repeated', at: now - 9 * day }]);
  });

  it('is a promotion too soon only within the days that settings name', () => {
    const twice = { promotedAt: now - 9 * day };
    expect(check('Sale!', twice)).toEqual([{ kind: 'promotion', at: now - 9 * day, days: 30 }]);
    expect(kinds('Sale!', { ...twice, promotionDays: 9 })).toEqual([]);
    expect(kinds('Sale!', { ...twice, promotionDays: 0 })).toEqual([]);
  });
});

describe('checkReply', () => {
  it('puts the worst first', () => {
    expect(kinds(`Hi Ben, card 4111111111111111 {{ brand }} ${'x'.repeat(1_000)}`, { sentAt: now })).toEqual([
      ...['card', 'leftover', 'name', 'length', 'repeated'],
    ]);
  });

  it('has nothing to say about our own starter templates, tags aside', () => {
    for (const { body, variants } of starterTemplatesIn('en')) {
      for (const text of [body, ...variants.map((variant) => variant.body)]) {
        const filled = text.replace(/\{%.*?%\}/gu, '').replace(/\{\{.*?\}\}/gu, 'Ana');
        expect(kinds(filled, { contact: ana }), filled).toEqual([]);
      }
    }
  });

  it('answers any text, soon', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('{{', '[', '<', '%', '4111 1111', 'Hi ', 'password is ', 'FUCK ', '1 1 1 1 '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const text = pieces.join('').slice(0, 20_000);
        expect(check(text).every(({ kind }) => kind !== 'answered')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
