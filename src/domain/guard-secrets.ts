/** Figures in groups, as cards print them and people type them. */
const figures = /(?<![\d.,+])\d(?:[ -]?\d){12,}/gu;
/** How the cards that people carry begin, with how many figures they have. */
const issuers: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/u, [13, 16, 19]],
  [/^(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))/u, [16]],
  [/^3[47]/u, [15]],
  [/^3(?:0[0-5]|[689])/u, [14, 16]],
  [/^(?:6011|64[4-9]|65)/u, [16, 19]],
  [/^(?:62|35)/u, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6\d)/u, [16]],
];

/** A payment card's number: an issuer's beginning, its length, and a check digit that is right (Luhn). */
export function holdsCardNumber(text: string): boolean {
  return [...text.matchAll(figures)].some(([found]) => startsWithCard(found));
}

/** What follows the number, such as `12/29`, begins after a gap. */
function startsWithCard(found: string): boolean {
  const ends = [...found.matchAll(/\d(?!\d)/gu)].map(({ index }) => found.slice(0, index + 1));
  return ends.some((part) => {
    const digits = part.replace(/\D/gu, '');
    const issued = issuers.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length));
    return issued && isLuhn(digits);
  });
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

const secretWords =
  'pass ?word|passwd|pwd|passcode|contrase(?:ñ|n)a|clave|senha|palavra[- ]passe|parola d.ordine|passwort|mot de passe';
/** `password: hunter2`: what follows the sign is taken for one whatever it looks like. */
const stated = new RegExp(`(?<!\\p{L})(?:${secretWords})\\s*[:=]\\s*(?!https?:)["'“”]?[^\\s"'“”]{4,}`, 'iu');
/** `the password is tr0ub4dor`: only what no word looks like. */
const spoken = new RegExp(
  `(?<!\\p{L})(?:${secretWords})\\s+(?:is|es|é|è|ist|est)\\s+["'“”]?(?=[^\\s"'“”]*\\d)(?=[^\\s"'“”]*\\p{L})[^\\s"'“”]{6,}`,
  'iu',
);

/** A password being told. */
export function holdsPassword(text: string): boolean {
  return stated.test(text) || spoken.test(text);
}
