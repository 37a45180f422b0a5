import type { UiLanguage } from '../../domain/ui-language';

/** The forms of a counted noun; a language that has no form of its own for a number uses `other`. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** How one language writes figures, days and counted things; every dictionary has its own. */
export function formats(language: UiLanguage) {
  const plural = new Intl.PluralRules(language);
  const figure = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const stamp = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const shortWeekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language);
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    figure: (value: number): string => figure.format(value),
    /** `0.5` as `50 %`, the way the language writes it. */
    share: (value: number): string => share.format(value),
    stamp: (at: number): string => stamp.format(at),
    /** 0 is Monday. */
    weekday: (index: number): string => weekday.format(Date.UTC(2024, 0, 1 + index)),
    /** `YYYY-MM-DD` in full. */
    day: (date: string): string => day.format(Date.parse(date)),
    /** 0 is Monday. */
    shortWeekday: (index: number): string => shortWeekday.format(Date.UTC(2024, 0, 1 + index)),
    /** `YYYY-MM-DD` as day and month. */
    shortDay: (date: string): string => shortDay.format(Date.parse(date)),
    /** `YYYY-MM-DD` as month and year. */
    month: (date: string): string => month.format(Date.parse(date)),
    /** `Ann, Bob and Cy`. */
    list: (names: readonly string[]): string => list.format(names),
    plural: (count: number, forms: PluralForms): string =>
      plural.select(count) === 'one' ? forms.one : forms.other,
    /** `1 template`, `1,234 templates`. */
    counted: (count: number, forms: PluralForms): string =>
      `${figure.format(count)} ${plural.select(count) === 'one' ? forms.one : forms.other}`,
  };
}
