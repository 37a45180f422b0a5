/** The value of a decimal digit of any script. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * A label made comparable: composed, small letters, ASCII digits, plain spaces and apostrophes, no direction marks.
 * Narrow and no-break spaces (before AM, PM) become plain ones.
 */
export function plainLabel(text: string, language: string): string {
  const spaced = text.replace(/\s+/g, ' ');
  // Most labels are plain but for their spaces; what knows all of Unicode is large and slow.
  if (/^[ -_a-~]*$/.test(spaced)) return spaced.toLocaleLowerCase(language).trim();
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase(language)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : digitValue(digit)))
    .replace(/\s+/g, ' ')
    .trim();
}
