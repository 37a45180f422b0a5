import { type DateWord, type DateWords, dateWords, periodKey } from './date-words';
import type { Moment } from './moment';
import { oldestTime } from './moment-order';
import { plainLabel } from './plain-label';
import { readRelative } from './relative-label';
import { instantsOf, offsetAt } from './zone';

const day = 86_400_000;
/** The clock of the site may be ahead of ours. */
const skew = 90_000;
/** No time label is longer. UTF-16 units. */
const longest = 80;

/** The day that a label names; parts that it does not name are `null`. Months count from 0. */
interface NamedDay {
  readonly ago: number | null;
  readonly weekday: number | null;
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null;
}

const noDay: NamedDay = { ago: null, weekday: null, date: null };

/**
 * When a time label on a page says it was, or `null` for text that is not surely a time: never a wrong one.
 * - A clock gives the start of that minute, `minute`. Alone it means the last such time.
 * - A day without a clock gives the end of that day, `at-least`; so do times that the label leaves open between two
 *   instants (the hour that winter time repeats; a weekday that is today's, which may be a week ago).
 * - Relative labels: see `readRelative`.
 *
 * `language` is the page's (BCP 47), `now` in milliseconds, `timeZone` an IANA name, the browser's own if absent.
 */
export function readTimeLabel(
  text: string,
  options: { language: string; now: number; timeZone?: string },
): Moment | null {
  if (text.length > longest) return null;
  const language = knownLanguage(options.language);
  const plain = plainLabel(text, language);
  const moment =
    readRelative(plain, language, options.now) ??
    readAbsolute(plain, language, options.now, options.timeZone ?? '');
  return moment && moment.at >= oldestTime ? moment : null;
}

function knownLanguage(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    // A page may declare a language that is no BCP 47 tag (`en_US`); English words are all we can try.
    return 'en';
  }
}

function readAbsolute(plain: string, language: string, now: number, timeZone: string): Moment | null {
  const local = dateWords(language);
  for (const words of [local, dateWords('en')]) {
    const clock = takeClock(plain, words);
    const named = clock && readDay(clock.rest, words, local);
    if (!clock || !named) continue;
    if (clock.minutes === null) return named === noDay ? null : endOfDay(named, now, timeZone);
    // In these languages `14.05` alone is a clock or the fourteenth of May.
    if (clock.doubtful && named === noDay) return null;
    return atClock(named, clock.minutes, now, timeZone);
  }
  return null;
}

/** A clock taken out of a label. `minutes` from midnight, `null` where there is none. */
interface TakenClock {
  readonly minutes: number | null;
  readonly doubtful: boolean;
  readonly rest: string;
}

const colonClock = /(?<![\d.,/:-])(\d{1,2}) ?[:٫h] ?(\d{2})(?::\d{2})?(?![\d:])/gu;
const dotClock = /(?<![\d./:-])(\d{1,2})\.(\d{2})(?![\d./]|-\d)/gu;

/** `null` when the label holds two clocks or an impossible one. */
function takeClock(plain: string, words: DateWords): TakenClock | null {
  const colons = [...plain.matchAll(colonClock)];
  const dots = colons.length > 0 || words.dayFirst === false ? [] : [...plain.matchAll(dotClock)];
  const found = [...colons, ...dots.filter((match) => words.dotClock || Number(match[2]) > 12)];
  const [match, second] = found;
  if (second) return null;
  if (!match) return { minutes: null, doubtful: false, rest: plain };
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  const late = new RegExp(`^ ?(${words.period})\\.?(?![\\p{L}\\p{M}])`, 'u').exec(after);
  const early = late ? null : new RegExp(`(?<![\\p{L}\\p{M}])(${words.period})\\.? ?$`, 'u').exec(before);
  const period = late?.[1] ?? early?.[1];
  const hour = hourOfDay(Number(match[1]), period, words);
  const minute = Number(match[2]);
  if (hour === null || minute > 59) return null;
  return {
    minutes: hour * 60 + minute,
    doubtful: dots.length > 0 && minute <= 12,
    rest: `${early ? before.slice(0, early.index) : before} ${late ? after.slice(late[0].length) : after}`,
  };
}

function hourOfDay(hour: number, period: string | undefined, words: DateWords): number | null {
  if (period === undefined) return hour < 24 ? hour : null;
  if (hour > 12) return null;
  const fitting = [...(words.hoursOf.get(periodKey(period)) ?? [])].filter((each) => each % 12 === hour % 12);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

// Two parts with a dot between them need one after them: `14.05` may be a clock.
const numericDate =
  /(?:(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})|(\d{1,2})([./-]) ?(\d{1,2})(?:\6 ?(\d{4}|\d{2})|(?<=\/\d+)|(?=\.)))\.?(?![\d/-])/uy;
const number = /(\d{1,4})(?:[年日号號년일]|(?:st|nd|rd|th|er|o|a)?(?![\p{L}\p{M}\d]))/uy;
const gap = /[\s,.;·•|()،、・]+/uy;
const word = /[\p{L}\p{M}'-]+/uy;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The day that the rest of a label names; `noDay` when it is empty; `null` when it says anything else. */
function readDay(rest: string, words: DateWords, local: DateWords): NamedDay | null {
  const meanings: (readonly DateWord[])[] = [];
  const numbers: number[] = [];
  let date: NamedDay['date'] = null;
  for (let index = 0; index < rest.length; ) {
    const blank = at(gap, rest, index);
    const phrase = blank ? null : at(words.pattern, rest, index);
    const numeric = blank || phrase ? null : at(numericDate, rest, index);
    const plainNumber = blank || phrase || numeric ? null : at(number, rest, index);
    const other = blank || phrase || numeric || plainNumber ? null : at(word, rest, index);
    if (phrase) meanings.push(words.words.get(phrase[0]) ?? []);
    else if (numeric) {
      if (date) return null;
      date = dateOf(numeric, local);
      if (!date) return null;
    } else if (plainNumber) numbers.push(Number(plainNumber[1]));
    else if (other) meanings.push(abbreviated(other[0], words));
    const taken = blank ?? phrase ?? numeric ?? plainNumber ?? other;
    if (!taken) return null;
    index += taken[0].length;
  }
  return assemble(
    meanings.filter((meaning) => !meaning.some((each) => each.kind === 'filler')),
    numbers,
    date,
  );
}

/** What a word means that begins exactly one month or weekday, such as `sept`; nothing otherwise. */
function abbreviated(text: string, words: DateWords): readonly DateWord[] {
  if (text.length < 3) return [];
  const full = [...words.words].filter(([name]) => name.startsWith(text)).flatMap(([, meanings]) => meanings);
  const distinct = new Map(full.map((meaning) => [JSON.stringify(meaning), meaning]));
  return distinct.size === 1 ? full.slice(0, 1) : [];
}

/** A date in figures. Day and month in the language's order, unless one is over 12. */
function dateOf(match: RegExpExecArray, { dayFirst, yearFirst }: DateWords): NamedDay['date'] {
  if (match[1]) return { year: Number(match[1]), month: Number(match[3]) - 1, day: Number(match[4]) };
  const [first, second] = [Number(match[5]), Number(match[7])];
  if (match[8]?.length === 2 && yearFirst)
    return { year: 2000 + first, month: second - 1, day: Number(match[8]) };
  const year = match[8] === undefined ? null : Number(match[8]) + (match[8].length === 2 ? 2000 : 0);
  const isDayFirst = first > 12 || first === second ? true : second > 12 ? false : dayFirst;
  if (isDayFirst === null) return null;
  return isDayFirst ? { year, month: second - 1, day: first } : { year, month: first - 1, day: second };
}

/** Gives every word the meaning that makes a day of the whole; `null` when none does. */
function assemble(
  meanings: readonly (readonly DateWord[])[],
  numbers: readonly number[],
  date: NamedDay['date'],
): NamedDay | null {
  if (meanings.length === 0 && numbers.length === 0 && !date) return noDay;
  for (const choice of choices(meanings)) {
    const of = (kind: DateWord['kind']): number[] =>
      choice.flatMap((each) => (each.kind === kind && each.kind !== 'filler' ? [each.value] : []));
    const [months, weekdays, agos] = [of('month'), of('weekday'), of('ago')];
    if (months.length > 1 || weekdays.length > 1 || agos.length > 1) continue;
    const [month] = months;
    const written = month === undefined ? null : wordedDate(month, numbers);
    if (month === undefined ? numbers.length > 0 : !written || date) continue;
    return { ago: agos[0] ?? null, weekday: weekdays[0] ?? null, date: written ?? date };
  }
  return null;
}

function wordedDate(month: number, numbers: readonly number[]): NamedDay['date'] {
  const days = numbers.filter((each) => each < 32);
  const years = numbers.filter((each) => each > 1000);
  const [day] = days;
  if (day === undefined || days.length > 1 || years.length > 1 || days.length + years.length < numbers.length)
    return null;
  return { year: years[0] ?? null, month, day };
}

function choices(meanings: readonly (readonly DateWord[])[]): readonly (readonly DateWord[])[] {
  return meanings.reduce<readonly (readonly DateWord[])[]>(
    (sofar, meaning) => sofar.flatMap((chosen) => meaning.map((each) => [...chosen, each])),
    [[]],
  );
}

/** The day as wall midnight (as if UTC), the last one not after `today`; `null` when the parts disagree or it is to come. */
function midnightOf(named: NamedDay, today: number): number | null {
  const midnight = named.date ? dateBefore(named.date, today) : daysBefore(named, today);
  if (midnight === null || midnight > today) return null;
  if (named.weekday !== null && new Date(midnight).getUTCDay() !== named.weekday) return null;
  if (named.ago !== null && midnight !== today + named.ago * day) return null;
  return midnight;
}

function daysBefore(named: NamedDay, today: number): number {
  if (named.ago !== null) return today + named.ago * day;
  if (named.weekday === null) return today;
  return today - ((new Date(today).getUTCDay() - named.weekday + 7) % 7) * day;
}

function dateBefore(date: NonNullable<NamedDay['date']>, today: number): number | null {
  const thisYear = new Date(today).getUTCFullYear();
  // The 29th of February may be some years back.
  const years = date.year === null ? Array.from({ length: 9 }, (_, back) => thisYear - back) : [date.year];
  for (const year of years) {
    const midnight = Date.UTC(year, date.month, date.day);
    const isReal =
      new Date(midnight).getUTCMonth() === date.month && new Date(midnight).getUTCDate() === date.day;
    if (isReal && midnight <= today) return midnight;
  }
  return null;
}

function todayAt(now: number, timeZone: string): number {
  return Math.floor((now + offsetAt(now, timeZone)) / day) * day;
}

function endOfDay(named: NamedDay, now: number, timeZone: string): Moment | null {
  const midnight = midnightOf(named, todayAt(now, timeZone));
  if (midnight === null) return null;
  // Where summer time begins at midnight, that midnight is none; a later bound is still true.
  const end =
    instantsOf(midnight + day, timeZone).at(-1) ?? instantsOf(midnight + day + 7_200_000, timeZone).at(-1);
  return { at: Math.min(now, (end ?? now) - 1), precision: 'at-least' };
}

function atClock(named: NamedDay, minutes: number, now: number, timeZone: string): Moment | null {
  const today = todayAt(now, timeZone);
  const midnight = midnightOf(named, today);
  if (midnight === null) return null;
  const instants = (from: number): readonly number[] =>
    instantsOf(from + minutes * 60_000, timeZone).filter((instant) => instant <= now + skew);
  const isOpen = named.ago === null && !named.date;
  const found = instants(midnight);
  if (found.length === 0 && isOpen)
    return single(instants(midnight - (named.weekday === null ? 1 : 7) * day), now);
  const isDoubtful = isOpen && named.weekday !== null && midnight === today;
  return single(found, now, isDoubtful);
}

/** The one instant, or a bound where there are two or another one is possible. */
function single(instants: readonly number[], now: number, isDoubtful = false): Moment | null {
  const last = instants.at(-1);
  if (last === undefined) return null;
  if (instants.length > 1 || isDoubtful) return { at: Math.min(now, last + 59_999), precision: 'at-least' };
  return { at: last, precision: 'minute' };
}
