import { greetingAt } from './time-of-day';

/** The words that depend on when a reply is written. */
export interface MomentWords {
  readonly weekday: string;
  readonly date: string;
  /** `null` in a language whose greetings we do not know. */
  readonly timeOfDay: string | null;
}

/**
 * Weekday, date and greeting of an instant.
 * @param now Milliseconds since the epoch.
 * @param language BCP 47; English when it is not a language.
 * @param timeZone IANA name; empty or unknown means the browser's own.
 */
export function momentWords(now: number, language: string, timeZone: string): MomentWords {
  const locale = knownLocale(language);
  const zone = knownTimeZone(timeZone);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(now);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(
    now,
  );
  return {
    weekday: write({ weekday: 'long' }),
    date: write({ dateStyle: 'long' }),
    timeOfDay: greetingAt(Number(hour), locale),
  };
}

/** The canonical form of a BCP 47 tag; `en` when it is none. */
export function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    // Not a language tag: it came from an imported file or an empty setting.
    return 'en';
  }
}

/** A time zone that Intl takes; `undefined` is the browser's own. */
export function knownTimeZone(timeZone: string): string | undefined {
  if (timeZone === '') return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // A zone this browser does not know.
    return undefined;
  }
}
