import type { Moment } from './moment';
import { plainLabel } from './plain-label';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The shortest a unit can be, so that a bound made from it holds. */
const lengths = { second: 1000, minute, hour, day, week: 7 * day, month: 28 * day, year: 365 * day } as const;
type Unit = keyof typeof lengths;
const units = Object.keys(lengths) as readonly Unit[];

/** Numbers that bring out the plural forms. */
const samples = [1, 2, 3, 5, 11, 21, 100];

/**
 * Units that the sites abbreviate in their own way, over what `Intl` knows (`platforms/time-and-locale*.md`): in
 * Spanish X writes `6 s` for weeks (semanas).
 */
const siteUnits: Readonly<Record<string, Readonly<Record<string, Unit>>>> = {
  en: { s: 'second', m: 'minute' },
  es: { s: 'week' },
  tr: { g: 'day', ha: 'week' },
  ru: { д: 'day' },
};

/** Words for this very moment that `Intl` does not know, of any language. */
const nows = /^(just now|ahora mismo|agora mesmo|adesso|gerade eben|à l'instant)$/;

interface RelativeWords {
  /** What stands around the number, and the unit; `null` when it can mean two units. */
  readonly around: ReadonlyMap<string, Unit | null>;
  /** Labels without a number: "now", Arabic "two minutes ago". */
  readonly whole: ReadonlyMap<string, { readonly count: number; readonly unit: Unit }>;
}

const known = new Map<string, RelativeWords>();

function key(before: string, after: string): string {
  const bare = (text: string): string => text.replace(/[\s.]/g, '');
  return `${bare(before)}#${bare(after)}`;
}

function wordsOf(language: string): RelativeWords {
  let words = known.get(language);
  if (!words) {
    words = build(language);
    known.set(language, words);
  }
  return words;
}

function build(language: string): RelativeWords {
  const around = new Map<string, Unit | null>();
  const whole = new Map<string, { count: number; unit: Unit }>();
  const learn = (text: string, count: number, unit: Unit): void => {
    const plain = plainLabel(text, language);
    const split = /^(\D*)(\d+)(\D*)$/.exec(plain);
    if (!split) whole.set(key(plain, ''), { count, unit });
    else {
      const place = key(split[1] ?? '', split[3] ?? '');
      around.set(place, (around.get(place) ?? unit) === unit ? unit : null);
    }
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const ago = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    for (const unit of units) {
      for (const count of samples) learn(ago.format(-count, unit), count, unit);
    }
    learn(new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' }).format(0, 'second'), 0, 'second');
  }
  for (const unitDisplay of ['short', 'narrow'] as const) {
    for (const unit of units) {
      const plain = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const count of samples)
        if (/\d|\p{Nd}/u.test(plain.format(count))) learn(plain.format(count), count, unit);
    }
  }
  // A lone letter for seconds or months is for another unit on some site (Spanish X: weeks), or for minutes.
  for (const [place, unit] of around) {
    if ((unit === 'second' || unit === 'month') && /^#\p{L}$/u.test(place)) around.set(place, null);
  }
  for (const [text, unit] of Object.entries(siteUnits[language.slice(0, 2)] ?? {}))
    around.set(key('', text), unit);
  return { around, whole };
}

/** Makes the words of a language (BCP 47, valid) before they are needed. */
export function prepareRelative(language: string): void {
  wordsOf(language);
}

/**
 * Reads `5m`, `2 h`, `now`, "5 minutes ago" (already made plain). Up to minutes the moment is good to the minute, where
 * the label is fresh: `5m` says that it was more than 5 and at most 6 minutes ago, so it starts 6 minutes ago. From
 * hours on it is a bound: `2h` says two hours ago or earlier.
 */
export function readRelative(plain: string, language: string, now: number): Moment | null {
  const split = /^(\D*?)(\d{1,3})(\D*)$/.exec(plain);
  if (!split) {
    if (nows.test(plain)) return ago(0, 'second', now);
    const place = key(plain, '');
    const said = wordsOf(language).whole.get(place) ?? wordsOf('en').whole.get(place);
    return said ? ago(said.count, said.unit, now) : null;
  }
  const place = key(split[1] ?? '', split[3] ?? '');
  if (place === '#') return null;
  const local = wordsOf(language).around.get(place);
  const unit = local === undefined ? wordsOf('en').around.get(place) : local;
  return unit ? ago(Number(split[2]), unit, now) : null;
}

function ago(count: number, unit: Unit, now: number): Moment {
  if (unit === 'second' && count === 0) return { at: now - minute + 1, precision: 'minute' };
  if (unit === 'second' || unit === 'minute')
    return { at: now - (count + 1) * lengths[unit] + 1, precision: 'minute' };
  return { at: now - count * lengths[unit], precision: 'at-least' };
}
