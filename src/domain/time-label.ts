import { dateWords } from './date-words';
import { takeClock } from './label-clock';
import { type NamedDay, noDay, readDay } from './label-day';
import type { Moment } from './moment';
import { oldestTime } from './moment-order';
import { plainLabel } from './plain-label';
import { prepareRelative, readRelative } from './relative-label';
import { instantsOf, offsetAt } from './zone';

const day = 86_400_000;
/** The clock of the site may be ahead of ours. */
const skew = 90_000;
/** No time label is longer. UTF-16 units. */
const longest = 80;

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

/**
 * What the first label of a page in this language would have to do, in steps of a few milliseconds each. Nothing
 * fails without: what is missing is made when it is needed.
 */
export function labelWordSteps(language: string): readonly (() => void)[] {
  const known = knownLanguage(language);
  return [
    // The first format of a language costs as much as all that follow.
    () => void new Intl.DateTimeFormat(known, { weekday: 'long', month: 'long' }).formatToParts(0),
    ...[...new Set([known, 'en'])].flatMap((one) => [() => void dateWords(one), () => prepareRelative(one)]),
  ];
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
