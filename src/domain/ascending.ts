const digitBits = 11;
const digits = 1 << digitBits;

/** A list from the least value to the greatest, and the place that each was taken from. */
export interface Ascending {
  readonly values: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Sorts whole numbers up to 32 bits, in a copy, digit by digit: a million values take as many rounds
 * as there are digits in use, not a logarithm.
 */
export function ascending(list: Uint32Array): Ascending {
  let values = list.slice();
  let places = new Uint32Array(list.length);
  let greatest = 0;
  for (let at = 0; at < list.length; at += 1) {
    places[at] = at;
    greatest = Math.max(greatest, list[at] ?? 0);
  }
  let [nextValues, nextPlaces] = [new Uint32Array(list.length), new Uint32Array(list.length)];
  for (let shift = 0; shift < 32 && greatest >>> shift > 0; shift += digitBits) {
    const next = firstPlaces(values, shift);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      const digit = (value >>> shift) & (digits - 1);
      const to = next[digit] ?? 0;
      next[digit] = to + 1;
      nextValues[to] = value;
      nextPlaces[to] = places[at] ?? 0;
    }
    [values, nextValues] = [nextValues, values];
    [places, nextPlaces] = [nextPlaces, places];
  }
  return { values, places };
}

/** Where the values with each digit begin once they are sorted by it. */
function firstPlaces(values: Uint32Array, shift: number): Uint32Array {
  const first = new Uint32Array(digits + 1);
  for (let at = 0; at < values.length; at += 1) {
    const after = (((values[at] ?? 0) >>> shift) & (digits - 1)) + 1;
    first[after] = (first[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit += 1)
    first[digit] = (first[digit] ?? 0) + (first[digit - 1] ?? 0);
  return first;
}
