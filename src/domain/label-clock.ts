import { type DateWords, periodKey } from './date-words';

/** A clock taken out of a label. `minutes` from midnight, `null` where there is none. */
export interface TakenClock {
  readonly minutes: number | null;
  /** It may be a day and a month as well: `14.05`. */
  readonly doubtful: boolean;
  readonly rest: string;
}

const colonClock = /(?<![\d.,/:-])(\d{1,2}) ?[:٫h] ?(\d{2})(?::\d{2})?(?![\d:])/gu;
const dotClock = /(?<![\d./:-])(\d{1,2})\.(\d{2})(?![\d./]|-\d)/gu;

/** The clock in a plain label. `null` when it holds two clocks or an impossible one. */
export function takeClock(plain: string, words: DateWords): TakenClock | null {
  const colons = [...plain.matchAll(colonClock)];
  const dots = colons.length > 0 || words.dayFirst === false ? [] : [...plain.matchAll(dotClock)];
  const found = [...colons, ...dots.filter((match) => words.dotClock || Number(match[2]) > 12)];
  const [match, second] = found;
  if (second) return null;
  if (!match) return { minutes: null, doubtful: false, rest: plain };
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  const late = words.periodAfter.exec(after);
  const early = late ? null : words.periodBefore.exec(before);
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
