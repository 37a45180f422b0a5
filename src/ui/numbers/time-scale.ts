const marks = [1, 5, 10, 30, 60, 300, 900, 3_600, 14_400, 43_200, 86_400, 259_200, 604_800, 2_592_000];

/** Reply times lie between seconds and days: their scale is logarithmic, with room for 0. */
export function toScale(seconds: number | null): number | null {
  return seconds === null ? null : Math.log10(1 + seconds);
}

export function fromScale(place: number): number {
  return 10 ** place - 1;
}

/** Places of the round times between two places. */
export function scaleMarks(from: number, to: number): number[] {
  return marks.map((seconds) => Math.log10(1 + seconds)).filter((place) => place >= from && place <= to);
}

/** Room around the times that occur, and never so little that the line would exaggerate. */
export function scaleRange(least: number | null, most: number | null): [number, number] {
  const low = Math.max(0, (least ?? 0) - 0.3);
  return [low, Math.max(low + 1, (most ?? 0) + 0.2)];
}
