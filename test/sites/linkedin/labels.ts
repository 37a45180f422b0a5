const day = 86_400_000;

/** Time texts of `platforms/time-and-locale-x-linkedin.md` 4, in the page's language. */
export class LinkedinLabels {
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** `1:57 AM`, `14:44`. */
  clock(at: number): string {
    return new Intl.DateTimeFormat(this.#language, { hour: 'numeric', minute: '2-digit' }).format(at);
  }

  /** `Today`, `Yesterday`, `Friday`, `Mar 7`. */
  heading(at: number, now: number): string {
    const days = daysBetween(at, now);
    if (days < 2) return this.#dayWord(-days);
    if (days < 7) return new Intl.DateTimeFormat(this.#language, { weekday: 'long' }).format(at);
    return this.#date(at);
  }

  /** `10:02 AM`, `Yesterday`, `Mar 7`. */
  row(at: number, now: number): string {
    const days = daysBetween(at, now);
    if (days === 0) return this.clock(at);
    return days === 1 ? this.#dayWord(-1) : this.#date(at);
  }

  #date(at: number): string {
    return new Intl.DateTimeFormat(this.#language, { month: 'short', day: 'numeric' }).format(at);
  }

  #dayWord(days: number): string {
    const word = new Intl.RelativeTimeFormat(this.#language, { numeric: 'auto' }).format(days, 'day');
    return word.charAt(0).toLocaleUpperCase(this.#language) + word.slice(1);
  }
}

export function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / day);
}

function startOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
