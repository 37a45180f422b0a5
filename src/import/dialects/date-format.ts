import { quoted } from '../piece';

/** Spellings of date parts as moment, day.js and Unicode have them, and Liquid's; the longest first. */
const parts: readonly (readonly [spelt: string, liquid: string])[] = [
  ['YYYY', '%Y'],
  ['yyyy', '%Y'],
  ['YY', '%y'],
  ['yy', '%y'],
  ['MMMM', '%B'],
  ['MMM', '%b'],
  ['MM', '%m'],
  ['M', '%-m'],
  ['dddd', '%A'],
  ['EEEE', '%A'],
  ['ddd', '%a'],
  ['EEE', '%a'],
  ['DD', '%d'],
  ['Do', '%-d'],
  ['D', '%-d'],
  ['dd', '%d'],
  ['HH', '%H'],
  ['H', '%-H'],
  ['hh', '%I'],
  ['h', '%-I'],
  ['mm', '%M'],
  ['ss', '%S'],
  ['A', '%p'],
  ['a', '%P'],
];

const anyPart = new RegExp(
  `\\[([^\\]]*)\\]|${parts
    .map(([spelt]) => spelt)
    .sort((a, b) => b.length - a.length)
    .join('|')}`,
  'gu',
);
const liquidOf = new Map(parts);

/** `dddd, D MMMM` as `%A, %-d %B`. Words in `[brackets]` stay words. */
export function strftimeOf(format: string): string {
  return format.replace(anyPart, (spelt, kept?: string) => kept ?? liquidOf.get(spelt) ?? spelt);
}

/** The tag for a moment: today, or so many seconds later, in a strftime format. An empty one is the plain date. */
export function dateTag(strftime: string, seconds = 0): string {
  const shifted = seconds === 0 ? 'date' : `date | date: "%s" | plus: ${seconds}`;
  const format = strftime.trim() === '' ? (seconds === 0 ? '' : '%-d %B') : strftime;
  return format === '' ? '{{ date }}' : `{{ ${shifted} | date: ${quoted(format)} }}`;
}

const unitSeconds: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
};

/** `+1D`, `-2 weeks`, `3h` in seconds; `null` for what has no fixed length, such as months. */
export function secondsOf(shift: string): number | null {
  if (shift.trim() === '') return 0;
  let total = 0;
  const rest = shift.replace(
    /([+-]?)\s*(\d{1,6})\s*(seconds?|minutes?|hours?|days?|weeks?|[smhdw])(?![a-z])/giu,
    (whole, sign: string, count: string, unit: string) => {
      // Text Blaze writes M for months and m for minutes.
      if (unit === 'M') return whole;
      const seconds = unitSeconds[unit.charAt(0).toLowerCase()] ?? 0;
      total += (sign === '-' ? -1 : 1) * Number(count) * seconds;
      return '';
    },
  );
  return rest.trim() === '' ? total : null;
}
