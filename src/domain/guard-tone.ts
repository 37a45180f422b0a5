/** Rude in nearly every reply to a customer; without words that are also harmless ones. Plain, without accents. */
const insults = [
  'idiots?|morons?|imbeciles?|dumbass(?:es)?|assholes?|arseholes?|bastards?|bitch(?:es|y)?|bullshit|cunts?|dickheads?',
  '(?:mother)?fuck(?:ing?|ers?|ed|s)?|shut up|scumbags?|piss off|screw you|retarded|wankers?',
  "(?:you(?: a|')?re|u r) (?:so |just |really |a |an )*(?:stupid|dumb|pathetic|ridiculous|liar)",
  'idiotas?|imbecil(?:es)?|estupid[oa]s?|gilipollas|pendej[oa]s?|cabron(?:es|a)?|hij[oa]s? de puta|put[oa]s?|mierda',
  'vete a la|que te jodan|calla(?:te|os)|subnormal(?:es)?',
  'merda|caralho|foda-se|vai se foder|filh[oa] da puta|babacas?|otari[oa]s?|cala a boca|cuz(?:ao|oes)|desgracad[oa]s?',
  'stronz[oaie]|vaffanculo|coglion[ei]|puttana|cazzo|cretin[oaie]|imbecill[ei]|stai zitt[oa]',
].join('|');
const insult = new RegExp(`(?<![\\p{L}\\p{N}])(?:${insults})(?![\\p{L}\\p{N}])`, 'u');

/** The first insult in a text, as it is written there, or `null`. */
export function insultIn(text: string): string | null {
  // Letter by letter, so that places in the plain text are places in the text.
  const plain = Array.from(text, (letter) => letter.normalize('NFD').charAt(0) + letter.slice(1))
    .join('')
    .replaceAll('’', "'");
  const found = insult.exec(plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain);
  return found ? text.slice(found.index, found.index + found[0].length) : null;
}

/** Fewer capitals than this are a code, a brand or a shout of joy. */
const fewestCapitals = 12;

/** Most of the text is in capitals, over several words. */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const loud = words.filter((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  const capitals = loud.join('').length;
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase()).join('').length;
  return loud.length > 2 && capitals >= fewestCapitals && capitals > 0.6 * cased;
}
