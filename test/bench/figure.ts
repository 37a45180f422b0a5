/** One measured thing against its budget and its control. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '%';
  /** `null` where none is set. */
  readonly budget: number | null;
  /** The same on a bare stand-in, in the same run: says how much of `value` is the machine's. */
  readonly control: number;
  readonly samples: number;
  readonly note?: string;
}

/** Writes a figure as one line of JSON. */
export function printFigure({ figure, value, unit, budget, control, samples, note }: Figure): void {
  const line = {
    figure,
    value: rounded(value),
    unit,
    budget,
    control: rounded(control),
    ratio: control > 0 ? rounded(value / control) : null,
    samples,
    within: budget === null || value <= budget,
    ...(note === undefined ? {} : { note }),
  };
  console.log(JSON.stringify(line));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank, so that it is always a value that was seen. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('no samples');
  return found;
}

/** Median and 95th percentile of a latency, each held against its own budget. */
export function latencyFigures(
  name: string,
  ours: readonly number[],
  control: readonly number[],
  budget: { readonly median?: number; readonly p95?: number },
  note?: string,
): Figure[] {
  const figure = (kind: 'median' | 'p95', share: number): Figure => ({
    figure: `${name}, ${kind}`,
    value: quantile(ours, share),
    unit: 'ms',
    budget: budget[kind] ?? null,
    control: quantile(control, share),
    samples: ours.length,
    ...(note === undefined ? {} : { note }),
  });
  return [figure('median', 0.5), figure('p95', 0.95)];
}
