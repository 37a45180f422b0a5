import { cleanLine, cutAt } from './clean-line';
import { normalCase } from './name-case';
import {
  companyMarks,
  companyWords,
  compoundStarts,
  dottedTitles,
  doubtfulSuffixes,
  familyTitles,
  joiners,
  nameWord,
  notNames,
  particles,
  roles,
  shortCompanyForms,
  suffixes,
  titles,
} from './name-words';

/** A name made fit for a greeting. `null` where the raw one does not tell. */
export interface CleanName {
  readonly first: string | null;
  readonly last: string | null;
  readonly full: string | null;
}

const nobody: CleanName = { first: null, last: null, full: null };
const nameLimit = 80;

/**
 * Makes a contact's display name fit for a greeting (`design.md` 2.2). When in doubt there is no first name:
 * asking the agent is better than "Hi Store". The result is data; nothing in it is ever run. Never throws.
 */
export function cleanName(raw: string): CleanName {
  const shown = withoutDecoration(raw);
  if (shown === '') return nobody;
  const unread = { ...nobody, full: shown };
  if (isNoName(shown) || isHandle(shown) || isCompany(shown)) return unread;
  const person = mainPart(shown);
  if (isFamilyFirst(person)) return { first: person, last: null, full: person };
  return readWords(person) ?? unread;
}

/** Letters that are drawn, not written: emoji, stars, small capitals for show. */
function withoutDecoration(raw: string): string {
  const plain = cleanLine(
    raw.slice(0, 1_000).replace(/[\p{So}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u20E3/gu, ' '),
    400,
  )
    .normalize('NFKC')
    .replace(/[\p{So}\p{Extended_Pictographic}]/gu, ' ')
    .replace(/[^\p{ASCII}\P{S}]/gu, ' ')
    .replace(/[\u2018\u201B\u02BC\u00B4]/gu, '’');
  const line = cleanLine(plain, 400)
    .replace(/^(?:[\s|~*•·,:;\-–—=+/\\^"!.]|[^\p{ASCII}\p{L}\p{M}\p{N}])+/u, '')
    .replace(/(?:[\s|~*•·,:;\-–—=+/\\^"!]|[^\p{ASCII}\p{L}\p{M}\p{N}])+$/u, '');
  return cutAt(line, nameLimit).trim();
}

/** Template syntax, markup, addresses and numbers: shown as they are, never used to greet. */
function isNoName(text: string): boolean {
  return /[{}<>[\]=$%#^`\\?]|\p{Nd}|:\/\/|\bwww\.|\S@\S|\.(com|net|org|shop|store|io|co|br|es|it|fr|de|mx|pt|uk|eu)\b/iu.test(
    text,
  );
}

/** What stands before a tagline, a nickname in brackets or a second language. */
function mainPart(text: string): string {
  const parts = text
    .replace(/\([^()]*\)|"[^"]*"|«[^»]*»|【[^】]*】|「[^」]*」/gu, ' ')
    .split(/\s[-–—~*:]\s|[|•·/;～｜]|:\s/u)
    .map((part) => part.replace(/^[\s*~.,:+-]+|[\s*~,:+-]+$/gu, '').replace(/ {2,}/gu, ' '));
  return parts.find((part) => part !== '') ?? '';
}

function isHandle(text: string): boolean {
  return text.startsWith('@') || (!text.includes(' ') && /_|\p{L}\.\p{L}{2}/u.test(text));
}

function isCompany(text: string): boolean {
  if (/[&+]/u.test(text) || companyMarks.test(text)) return true;
  const words = text.split(/[\s,()|•·/-]+/u).filter((word) => word !== '');
  if (words.some((word) => companyWords.has(nameWord(word)))) return true;
  const last = words.at(-1) ?? '';
  const marked = last === last.toUpperCase() && text !== text.toUpperCase();
  return words.length > 1 && shortCompanyForms.has(nameWord(last)) && (marked || /\.\p{L}/u.test(last));
}

/** Scripts whose names put the family first and are not taken apart in a greeting. */
function isFamilyFirst(text: string): boolean {
  const script = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return script.test(text) && /^[\p{L}\p{M} .'’・-]+$/u.test(text);
}

/** First and last name out of a person's words; `null` when they don't read as a person. */
function readWords(person: string): CleanName | null {
  const ordered = inSpokenOrder(person);
  if (ordered === null) return null;
  const { words, afterFamilyTitle } = withoutTitles(withoutSuffixes(ordered));
  if (words.length === 0 || words.length > 7 || !words.every(isWord)) return null;
  const names = normalCase(words);
  const [first = '', second = ''] = names;
  const full = names.join(' ');
  if (joiners.has(nameWord(second)) && names.length > 2) return null;
  if (afterFamilyTitle && names.length === 1) return { first: null, last: first, full };
  if (isInitial(first)) return { first: null, last: lastName(names, 1), full };
  if (!isPlausible(first, names.length)) return null;
  const isCompound = names.length > 1 && compoundStarts.has(nameWord(first));
  return {
    first: isCompound ? `${first} ${second}` : first,
    last: lastName(names, isCompound ? 2 : 1),
    full,
  };
}

/** "Ferrari, Lucia" turned round, "Lucia, Coach" and ", PhD" cut; `null` when a comma means something else. */
function inSpokenOrder(person: string): string[] | null {
  const [head = [], ...tails] = person
    .split(/[,،]/u)
    .map((part) => part.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const named = tails.filter((words) => !words.every((word) => isCredential(word)));
  const [given] = named;
  if (given === undefined) return head;
  const isOneName = head.length === 1 || particles.has(nameWord(head[0] ?? ''));
  return named.length === 1 && isOneName && given.length < 4 ? [...given, ...head] : null;
}

function isCredential(word: string): boolean {
  const plain = nameWord(word);
  return suffixes.has(plain) || roles.has(plain);
}

function withoutSuffixes(words: readonly string[]): string[] {
  const kept = [...words];
  const shouts = words.every((word) => word === word.toUpperCase());
  while (kept.length > 1) {
    const last = kept.at(-1) ?? '';
    const isCapital = last === last.toUpperCase() && !shouts;
    if (!suffixes.has(nameWord(last)) || (doubtfulSuffixes.has(nameWord(last)) && !isCapital)) break;
    kept.pop();
  }
  return kept;
}

function withoutTitles(words: readonly string[]): { words: string[]; afterFamilyTitle: boolean } {
  const kept = [...words];
  let afterFamilyTitle = false;
  while (kept.length > 0 && isTitle(kept[0] ?? '')) {
    if (familyTitles.has(nameWord(kept[0] ?? ''))) afterFamilyTitle = true;
    kept.shift();
  }
  return { words: kept, afterFamilyTitle };
}

function isTitle(word: string): boolean {
  const plain = nameWord(word);
  if (dottedTitles.has(plain) && !word.endsWith('.')) return false;
  return titles.has(plain) || familyTitles.has(plain);
}

function isWord(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}’'.-]*$/u.test(word);
}

/** `J.`, `J` or `J.R.`; scripts without case have real names of one letter. */
function isInitial(word: string): boolean {
  return /^(\p{Lu}\.?-?){1,3}$/u.test(word) && (word.includes('.') || [...word].length === 1);
}

function isPlausible(first: string, words: number): boolean {
  if (notNames.has(nameWord(first)) || /(\p{L})\1\1/iu.test(first) || first.endsWith('-')) return false;
  const letters = [...first.replace(/\P{L}/gu, '')].length;
  const runsTogether =
    letters > 8 && /\p{Ll}\p{Lu}/u.test(first) && !/^(Mc|Mac|De|La|Di|O['’])\p{Lu}/u.test(first);
  return letters > 1 && letters < 21 && !runsTogether && !(words === 1 && letters > 16);
}

/** The last word with the particles before it: "da Silva". `null` when there is none but an initial. */
function lastName(names: readonly string[], from: number): string | null {
  let start = names.length - 1;
  const last = names[start];
  if (last === undefined || start < from || isInitial(last)) return null;
  while (start > from && particles.has(nameWord(names[start - 1] ?? ''))) start--;
  return names.slice(start).join(' ');
}
