/**
 * One line of text from a page, without what can't be seen: control and bidirectional characters, zero-width
 * ones, unpaired surrogates, noncharacters. White space shrinks to single spaces. Never throws.
 * @param limit The most UTF-16 units that come out.
 */
export function cleanLine(raw: string, limit = 200): string {
  const visible = raw
    .slice(0, limit * 8)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return cutAt(visible, limit);
}

/** The beginning of a text, at most `limit` UTF-16 units, never half a character. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1));
  return text.slice(0, splitsPair ? limit - 1 : limit).trimEnd();
}
