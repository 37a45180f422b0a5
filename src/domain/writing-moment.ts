import { greetingAt } from './time-of-day';

/** When and where a text is written. Made once per render; the words come when asked for, since Intl is slow. */
export class WritingMoment {
  /**
   * @param now Milliseconds since the epoch.
   * @param language BCP 47; English when it is not a language.
   * @param zone IANA name; empty or unknown means the browser's own.
   */
  constructor(
    readonly now: number,
    private readonly language: string,
    private readonly zone: string,
  ) {}

  get locale(): string {
    return knownLocale(this.language);
  }

  get timeZone(): string | undefined {
    return knownTimeZone(this.zone);
  }

  weekday(): string {
    return this.write(this.locale, { weekday: 'long' });
  }

  date(): string {
    return this.write(this.locale, { dateStyle: 'long' });
  }

  /** The greeting of the hour; `null` in a language whose greetings we do not know. */
  timeOfDay(): string | null {
    return greetingAt(Number(this.write('en-GB', { hour: 'numeric', hourCycle: 'h23' })), this.locale);
  }

  private write(locale: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: this.timeZone }).format(this.now);
  }
}

/** The canonical form of a BCP 47 tag; `en` when it is none. */
function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    // Not a language tag: it came from an imported file or an empty setting.
    return 'en';
  }
}

/** A time zone that Intl takes; `undefined` is the browser's own. */
function knownTimeZone(timeZone: string): string | undefined {
  if (timeZone === '') return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // A zone this browser does not know.
    return undefined;
  }
}
