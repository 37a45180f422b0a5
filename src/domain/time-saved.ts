/** Forty words a minute, as an average typist writes, in UTF-16 units per second. */
const typedPerSecond = (40 * 5) / 60;
/** Opening the picker, choosing and reading over. */
const pickSeconds = 5;

/** Seconds of typing that a template of that length saved in `uses` replies: an estimate, never less than 0. */
export function secondsSaved(length: number, uses: number): number {
  return Math.round(uses * Math.max(0, length / typedPerSecond - pickSeconds));
}
