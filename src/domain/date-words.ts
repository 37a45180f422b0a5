import { plainLabel } from './plain-label';

/** What a word of a date may mean; a word may mean several (`mar` in Spanish: Tuesday, March). */
export type DateWord =
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'weekday'; readonly value: number }
  | { readonly kind: 'ago'; readonly value: number }
  | { readonly kind: 'filler' };

/** How a language writes dates and clocks, as `Intl` knows it. Months count from 0, weekdays from Sunday. */
export interface DateWords {
  readonly words: ReadonlyMap<string, readonly DateWord[]>;
  /** Matches the longest known word or phrase at a place. */
  readonly pattern: RegExp;
  /** Match a word for a part of the day right after a clock, and right before one; its hours in `hoursOf`. */
  readonly periodAfter: RegExp;
  readonly periodBefore: RegExp;
  /** Words like AM without dots and spaces, and the hours (0 to 23) of which they are said. */
  readonly hoursOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** `26/4/3` is a date of 2026. */
  readonly yearFirst: boolean;
  /** Order in `3/4`; `null` where the language alone does not tell. */
  readonly dayFirst: boolean | null;
  /** Clocks are written `14.51`. */
  readonly dotClock: boolean;
}

/** Words that join day and clock and say nothing; the rest of them comes from `Intl`. */
const joiners =
  "at on a à às as las la alle ore um uhr kl klo klokken o godz г в saat lúc ngày pukul de del den der le il el du d' dia em";

const known = new Map<string, DateWords>();

/** The words of a language (BCP 47, valid), made once. */
export function dateWords(language: string): DateWords {
  let words = known.get(language);
  if (!words) {
    words = build(language);
    known.set(language, words);
  }
  return words;
}

/** The key under which a word for a part of the day is known. */
export function periodKey(text: string): string {
  return text.replace(/[.\s]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function build(language: string): DateWords {
  const words = new Map<string, DateWord[]>();
  const added = new Set<string>();
  const add = (text: string, word: DateWord): void => {
    // The formats say the same names over and over.
    const once = `${JSON.stringify(word)} ${text}`;
    if (added.has(once)) return;
    added.add(once);
    const key = plainLabel(text, language).replace(/\.$/, '');
    if (!/[\p{L}]/u.test(key)) return;
    const old = words.get(key) ?? [];
    if (!old.some((other) => JSON.stringify(other) === JSON.stringify(word))) words.set(key, [...old, word]);
  };
  addNames(language, add);
  addDays(language, add);
  for (const word of [...joiners.split(' '), ...literalWords(language)]) {
    if (!words.has(plainLabel(word, language))) add(word, { kind: 'filler' });
  }
  const hoursOf = periods(language);
  const period = [...hoursOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => [...key].map(escaped).join('[.\\s]*'))
    .join('|');
  return {
    words,
    pattern: patternOf([...words.keys()]),
    periodAfter: new RegExp(`^ ?(${period})\\.?(?![\\p{L}\\p{M}])`, 'u'),
    periodBefore: new RegExp(`(?<![\\p{L}\\p{M}])(${period})\\.? ?$`, 'u'),
    hoursOf,
    yearFirst: order(language, { dateStyle: 'short' }, 'year', 'day'),
    // Pages say plain "en" for British and American dates alike.
    dayFirst:
      language === 'en' ? null : order(language, { day: 'numeric', month: 'numeric' }, 'day', 'month'),
    dotClock: clockLiteral(language) === '.',
  };
}

/** A word ends where no letter or figure follows, but scripts without spaces go on at once. */
function patternOf(words: readonly string[]): RegExp {
  const sorted = words.toSorted((a, b) => b.length - a.length).map(escaped);
  const isOpen = (word: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]$/u.test(word);
  const closed = sorted.filter((word) => !isOpen(word));
  const open = sorted.filter(isOpen);
  return new RegExp(
    `(?:${closed.join('|')})(?![\\p{L}\\p{M}\\d])${open.map((word) => `|${word}`).join('')}`,
    'uy',
  );
}

type Add = (text: string, word: DateWord) => void;

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
}

/** All months, and between them all weekdays. */
const firstsOfMonths = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));

/** Months and weekdays, alone and as they stand in a date (many languages inflect them). */
function addNames(language: string, add: Add): void {
  for (const style of ['long', 'short'] as const) {
    const month = formatOf(language, { month: style });
    const formats = [
      month,
      formatOf(language, { month: style, day: 'numeric', weekday: style }),
      formatOf(language, { weekday: style }),
    ];
    for (const date of firstsOfMonths) {
      // In `7月` only the whole is a word, not its part of type month.
      add(month.format(date), { kind: 'month', value: new Date(date).getUTCMonth() });
      for (const format of formats) {
        for (const { type, value } of format.formatToParts(date)) {
          if (type === 'month') add(value, { kind: 'month', value: new Date(date).getUTCMonth() });
          if (type === 'weekday') addWeekday(value, new Date(date).getUTCDay(), add);
        }
      }
    }
  }
}

/** Also the first half of `segunda-feira`. */
function addWeekday(name: string, value: number, add: Add): void {
  add(name, { kind: 'weekday', value });
  const short = name.split('-')[0] ?? '';
  if (short.length > 2) add(short, { kind: 'weekday', value });
}

/** Today, yesterday and, where there is a word for it, the day before. */
function addDays(language: string, add: Add): void {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const value of [0, -1, -2]) {
    const parts = format.formatToParts(value, 'day');
    if (parts.every((part) => part.type === 'literal'))
      add(format.format(value, 'day'), { kind: 'ago', value });
  }
}

/** Words that Intl puts between the parts of a date with a clock. */
function literalWords(language: string): string[] {
  return (['full', 'long', 'medium'] as const).flatMap((dateStyle) =>
    formatOf(language, { dateStyle, timeStyle: 'short' })
      .formatToParts(Date.UTC(2026, 6, 15, 16, 5))
      .filter((part) => part.type === 'literal')
      .flatMap((part) => part.value.match(/[\p{L}\p{M}'’]+/gu) ?? []),
  );
}

function periods(language: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (text: string, hour: number): void => {
    const key = periodKey(plainLabel(text, language));
    if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(hour));
  };
  const format = formatOf(language, { hour: 'numeric', hour12: true });
  for (let hour = 0; hour < 24; hour += 1) {
    add(hour < 12 ? 'am' : 'pm', hour);
    for (const { type, value } of format.formatToParts(Date.UTC(2026, 6, 15, hour))) {
      if (type === 'dayPeriod') add(value, hour);
    }
  }
  return found;
}

/** `true` when the language writes the one part before the other. */
function order(
  language: string,
  options: Intl.DateTimeFormatOptions,
  one: Intl.DateTimeFormatPartTypes,
  other: Intl.DateTimeFormatPartTypes,
): boolean {
  const types = formatOf(language, options)
    .formatToParts(0)
    .map((part) => part.type);
  return types.indexOf(one) < types.indexOf(other);
}

function clockLiteral(language: string): string {
  const parts = formatOf(language, { hour: '2-digit', minute: '2-digit' }).formatToParts(0);
  return parts[parts.findIndex((part) => part.type === 'hour') + 1]?.value ?? ':';
}
