import { words } from './words';

/** Seconds in the two largest units that matter: `45 s`, `12 min`, `1 h 5 min`, `2 d 3 h`. */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} ${words.units.s}`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} ${words.units.min}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return both(hours, words.units.h, minutes % 60, words.units.min);
  return both(Math.floor(hours / 24), words.units.d, hours % 24, words.units.h);
}

function both(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
