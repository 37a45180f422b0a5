import { startOfDay } from '../kit/labels.ts';
import type { Seeded } from '../kit/seeded.ts';

const day = 86_400_000;

/** Minutes, hours, days, weeks, months, years, just now. */
type Units = readonly [string, string, string, string, string, string, string];

/** English and Spanish as seen (`platforms/time-and-locale-x-linkedin.md` 4); the others are guesses. */
const units: Readonly<Record<string, Units>> = {
  en: ['m', 'h', 'd', 'w', 'mo', 'y', 'now'],
  es: [' min', ' h', ' d', ' s', ' m', ' a', 'ahora'],
  pt: [' min', ' h', ' d', ' sem', ' m', ' a', 'agora'],
  it: [' min', ' h', ' g', ' sett', ' m', ' a', 'ora'],
  ar: [' د', ' س', ' ي', ' أ', ' ش', ' ع', 'الآن'],
};

/** Time texts as this site writes them: no machine time stands behind any of them. */
export class XLabels {
  readonly #language: string;
  readonly #hour12: boolean | undefined;
  readonly #pillHasClock: boolean;

  /** `hour12` overrules what the language would have. */
  constructor(language: string, hour12: boolean | undefined, seeded: Seeded) {
    this.#language = language;
    this.#hour12 = hour12;
    this.#pillHasClock = seeded.draw('clock in the pill', 2) === 0;
  }

  clock(at: number): string {
    const hour12 = this.#hour12 === undefined ? {} : { hour12: this.#hour12 };
    const how: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', ...hour12 };
    return new Intl.DateTimeFormat(this.#language, how).format(at);
  }

  /** In the conversation list. */
  short(at: number, now: number): string {
    const [m, h, d, w, mo, y, zero] = units[this.#language.split('-')[0] ?? 'en'] ?? (units.en as Units);
    const minutes = Math.max(0, Math.floor((now - at) / 60_000));
    const days = Math.floor(minutes / 1_440);
    if (minutes < 1) return zero;
    if (minutes < 60) return `${minutes}${m}`;
    if (days < 1) return `${Math.floor(minutes / 60)}${h}`;
    if (days < 7) return `${days}${d}`;
    if (days < 30) return `${Math.floor(days / 7)}${w}`;
    return days < 365 ? `${Math.floor(days / 30)}${mo}` : `${Math.floor(days / 365)}${y}`;
  }

  /** The pill above a day's first message. */
  pill(at: number, now: number): string {
    const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
    const word = days < 2 ? this.#dayWord(-days) : this.#date(at, now);
    return this.#pillHasClock && days > 0 ? `${word}, ${this.clock(at)}` : word;
  }

  #date(at: number, now: number): string {
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return new Intl.DateTimeFormat(this.#language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
    }).format(at);
  }

  #dayWord(days: number): string {
    const word = new Intl.RelativeTimeFormat(this.#language, { numeric: 'auto' }).format(days, 'day');
    return word.charAt(0).toLocaleUpperCase(this.#language) + word.slice(1);
  }
}
