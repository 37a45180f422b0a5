/**
 * How well an instant is known:
 * - `exact`: the page carries machine time;
 * - `minute`: a label to the minute; the truth lies within the 60 s from `at`;
 * - `seen`: no label, but the message appeared while we watched, at `at`;
 * - `at-least`: only an upper bound; it happened at `at` or earlier, so a wait is at least that long.
 */
export type Precision = 'exact' | 'minute' | 'seen' | 'at-least';

/** An instant with its precision. `at` is milliseconds since the epoch. */
export interface Moment {
  readonly at: number;
  readonly precision: Precision;
}
