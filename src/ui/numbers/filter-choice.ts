import type { NumbersFilter } from '../../domain/day-rows';

const dayMs = 86_400_000;

/** What the agent chose above the figures; a period of days ends today. */
export interface FilterChoice extends Omit<NumbersFilter, 'from' | 'to'> {
  readonly period: number | { readonly from: string; readonly to: string };
}

export const firstChoice: FilterChoice = {
  period: 30,
  platform: null,
  template: null,
  firstOnly: false,
  figure: 'waitSeconds',
};

export const periods = [7, 30, 90, 365] as const;

/** `days` days that end with `today`, both `YYYY-MM-DD`. */
export function lastDays(days: number, today: string): { from: string; to: string } {
  return { from: new Date(Date.parse(today) - (days - 1) * dayMs).toISOString().slice(0, 10), to: today };
}

/** The question for the background. Days in the wrong order are taken the other way round. */
export function filterOf({ period, ...rest }: FilterChoice, today: string): NumbersFilter {
  const { from, to } = typeof period === 'number' ? lastDays(period, today) : period;
  return { ...rest, from: from <= to ? from : to, to: from <= to ? to : from };
}
