import { durationWords } from './duration-words';
import { words } from './words';

/** Seconds as words; a dash where there is not enough data. */
export function timeFigure(seconds: number | null): string {
  return seconds === null ? words.noFigure : durationWords(seconds);
}

/** A share from 0 to 1 in percent; a dash where there is not enough data. */
export function shareFigure(value: number | null): string {
  return value === null ? words.noFigure : words.share(value);
}
