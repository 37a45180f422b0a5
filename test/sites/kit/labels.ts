/** Time texts as the sites write them, in the page's language, from their own clock. */
export class Labels {
  readonly #language: string;
  readonly #narrowSpace: boolean;

  /** `narrowSpace`: U+202F before AM and PM, as Meta's pages have it; browsers' own formats have lost it again. */
  constructor(language: string, { narrowSpace = false }: { readonly narrowSpace?: boolean } = {}) {
    this.#language = language;
    this.#narrowSpace = narrowSpace;
  }

  /** `5m`, `2h`, `3d`, `1w`, with the local unit where it differs. */
  short(at: number, now: number): string {
    const minutes = Math.max(0, Math.floor((now - at) / 60_000));
    const units = shortUnits[this.#language.split('-')[0] ?? 'en'] ?? shortUnits.en;
    const [m, h, d, w, zero] = units as readonly [string, string, string, string, string];
    if (minutes < 1) return zero;
    if (minutes < 60) return `${minutes}${m}`;
    if (minutes < 1_440) return `${Math.floor(minutes / 60)}${h}`;
    if (minutes < 10_080) return `${Math.floor(minutes / 1_440)}${d}`;
    return `${Math.floor(minutes / 10_080)}${w}`;
  }

  /** The long form behind it: "5 minutes ago". */
  long(at: number, now: number): string {
    const minutes = Math.max(0, Math.floor((now - at) / 60_000));
    const format = new Intl.RelativeTimeFormat(this.#language);
    if (minutes < 60) return format.format(-minutes, 'minute');
    if (minutes < 1_440) return format.format(-Math.floor(minutes / 60), 'hour');
    if (minutes < 10_080) return format.format(-Math.floor(minutes / 1_440), 'day');
    return format.format(-Math.floor(minutes / 10_080), 'week');
  }

  /** A separator: "Today at 3:04 PM", "Yesterday 9:12", "Tue 20:06", "15 Jul 2026, 17:38". */
  separator(at: number, now: number): string {
    const clock = this.clock(at);
    const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
    if (days === 0) return `${this.#dayWord(0)}${this.#at()}${clock}`;
    if (days === 1) return `${this.#dayWord(-1)} ${clock}`;
    const weekday = new Intl.DateTimeFormat(this.#language, { weekday: 'short' }).format(at);
    if (days < 7) return `${weekday} ${clock}`;
    return this.#format(at, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
  }

  clock(at: number): string {
    return this.#format(at, { hour: 'numeric', minute: '2-digit' });
  }

  #format(at: number, how: Intl.DateTimeFormatOptions): string {
    const text = new Intl.DateTimeFormat(this.#language, how).format(at);
    return this.#narrowSpace ? text.replace(/[ \u00A0](?=[AP]M\b)/g, '\u202F') : text;
  }

  #at(): string {
    return { en: ' at ', es: ' a las ', pt: ' às ', it: ' alle ' }[this.#language.split('-')[0] ?? ''] ?? ' ';
  }

  #dayWord(days: number): string {
    const word = new Intl.RelativeTimeFormat(this.#language, { numeric: 'auto' }).format(days, 'day');
    return word.charAt(0).toLocaleUpperCase(this.#language) + word.slice(1);
  }
}

/** `platforms/time-and-locale.md`; minutes, hours, days, weeks, just now. */
const shortUnits: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ['m', 'h', 'd', 'w', 'now'],
  es: [' min', ' h', ' d', ' sem', 'ahora'],
  pt: [' min', ' h', ' d', ' sem', 'agora'],
  it: [' min', ' h', ' g', ' sett.', 'ora'],
  ar: [' د', ' س', ' ي', ' أ', 'الآن'],
};

/** Midnight before a moment, in the browser's own time zone. */
export function startOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
