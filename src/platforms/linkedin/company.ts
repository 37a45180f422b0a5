/** Words before an employer that hardly mean anything else; Spanish and Portuguese have none such ("en Madrid"). */
const before = /(?:^|\s)(?:(?:at|bei|chez|presso)\s+|@\s?)(?=[\p{Lu}\p{N}])/gu;
/** Where the employer's name ends: a bar, a dot, a comma, a dash between spaces, a bracket, an emoji. */
const end = /\s*(?:[|·•,;(/]|\s[-–—]\s|\p{Extended_Pictographic}).*$/u;
const longest = 60;

/**
 * The employer that a headline names ("Buyer at Acme | Speaker" → "Acme"), or `null` where it cannot be told:
 * LinkedIn has no field for it in messages, and a wrong employer is worse than none.
 */
export function companyIn(headline: string): string | null {
  const marks = [...headline.matchAll(before)];
  const [mark] = marks;
  if (!mark || marks.length > 1) return null;
  const name = headline
    .slice(mark.index + mark[0].length)
    .replace(end, '')
    .trim();
  return name === '' || name.length > longest ? null : name;
}
