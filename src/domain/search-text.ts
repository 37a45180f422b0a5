/** Letters that Unicode does not take apart into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ς: 'σ',
};

/**
 * Text as search compares it: lower-case, without accents and other marks, full width as half width, Katakana
 * as Hiragana. What looks the same to a hurried person comes out the same.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .replace(/[ßæœøđðþłıأإآىةς]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Scripts that write without spaces: there, pairs of neighbours stand for words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const wordParts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
const plainWord = /^[a-z0-9]+$/u;
const sentenceMarks = /^[("'“”‘’¿¡[{<«*_~]+|[)"'“”‘’.,;:!?\]}>»*_~…]+$/gu;
/** Longer "words" are links and codes: nobody types them whole. */
const longestTerm = 40;

/** The terms a text is found by, from folded text: words, pairs in unspaced scripts, `#12` and `50%` as they stand. */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  for (const chunk of folded.split(/\s+/u)) {
    if (chunk === '') continue;
    if (plainWord.test(chunk)) terms.push(chunk.slice(0, longestTerm));
    else addChunk(chunk, terms);
  }
  return terms;
}

function addChunk(chunk: string, terms: string[]): void {
  const parts = chunk.match(wordParts) ?? [];
  for (const part of parts) {
    if (unspaced.test(part)) terms.push(...pairsOf(part), part.slice(-1));
    else terms.push(part.slice(0, longestTerm));
  }
  if (chunk.length > longestTerm) return;
  const whole = chunk.replace(sentenceMarks, '');
  if (whole === '' || whole === parts[0] || unspaced.test(whole)) return;
  terms.push(whole);
  const joined = whole.replace(/[^\p{L}\p{N}]+/gu, '');
  if (parts.length > 1 && joined !== '') terms.push(joined);
}

/** `返金は` gives `返金`, `金は`; a single character gives itself. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/**
 * One thing a query asks for. `anyOf` lists ways to meet it, best first; each way is a list of terms that must
 * all be there.
 */
export interface Wish {
  readonly anyOf: readonly (readonly string[])[];
}

/** What a query asks for, from folded text. Punctuation is text: `re:fund` also means "refund" and "re fund". */
export function wishesOf(folded: string): Wish[] {
  const chunks = folded.split(/\s+/u).filter((chunk) => chunk !== '');
  // A quotation mark or dash that stands alone among words is no word to look for.
  const meant = chunks.filter((chunk) => chunk.replace(sentenceMarks, '') !== '');
  return (meant.length > 0 ? meant : chunks).flatMap((chunk) =>
    plainWord.test(chunk) ? [{ anyOf: [[chunk]] }] : wishesOfChunk(chunk),
  );
}

function wishesOfChunk(chunk: string): Wish[] {
  const parts = chunk.match(wordParts) ?? [];
  const pieces = parts.flatMap((part) => (unspaced.test(part) ? pairsOf(part) : [part]));
  const whole = chunk.replace(sentenceMarks, '');
  if (parts.some((part) => unspaced.test(part)) || (parts.length === 1 && whole === parts[0])) {
    return pieces.map((piece) => ({ anyOf: [[piece]] }));
  }
  const joined = parts.length > 1 ? [[parts.join('')]] : [];
  const ways = [[whole === '' ? chunk : whole], ...joined, ...(pieces.length > 0 ? [pieces] : [])];
  return [{ anyOf: ways }];
}
