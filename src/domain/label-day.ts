import type { DateWord, DateWords } from './date-words';

/** The day that a label names; parts that it does not name are `null`. Months count from 0. */
export interface NamedDay {
  readonly ago: number | null;
  readonly weekday: number | null;
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | null;
}

/** A label that is a clock alone. */
export const noDay: NamedDay = { ago: null, weekday: null, date: null };

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
export function readDay(rest: string, words: DateWords, local: DateWords): NamedDay | null {
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
