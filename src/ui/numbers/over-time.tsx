import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import type { Step } from '../../domain/numbers-view';
import { durationWords } from './duration-words';
import { FiguresTable } from './figures-table';
import type { NumbersAnswer } from './numbers-answer';
import { axisStyle, Plot, type PlotPlan } from './plot';
import { PlotFrame } from './plot-frame';
import { fromScale, scaleMarks, scaleRange, toScale } from './time-scale';
import { words } from './words';

/** Reply time by day, week or month: median, and up to where nine of ten were answered. */
export function OverTime({ view: { step, spans } }: { readonly view: NumbersAnswer }) {
  const data = useMemo(
    (): uPlot.AlignedData => [
      spans.map(({ from }) => Date.parse(from) / 1000),
      spans.map(({ summary }) => toScale(summary.median)),
      spans.map(({ summary }) => toScale(summary.p90)),
    ],
    [spans],
  );
  const plan = useMemo(() => planFor(step), [step]);
  // One point is no course of time; it stands in the figures above.
  if (spans.filter(({ summary }) => summary.median !== null).length < 2) return null;
  const rows = spans
    .filter(({ summary }) => summary.count > 0)
    .map(({ from, summary }) => ({ key: from, name: spanName(from, step), summary }));
  return (
    <PlotFrame
      title={words.overTime[step]}
      text={words.overTimeText}
      table={<FiguresTable caption={words.overTime[step]} head={words.step[step]} rows={rows} />}
    >
      <Plot label={words.overTime[step]} data={data} plan={plan} />
    </PlotFrame>
  );
}

/** `from` is the first day of the span, ISO 8601. */
function spanName(from: string, step: Step): string {
  return step === 'month' ? words.month(from) : words.day(from);
}

function planFor(step: Step): PlotPlan {
  const dayName = (seconds: number): string => spanName(new Date(seconds * 1000).toISOString(), step);
  const timeName = (_: uPlot, place: number | null): string =>
    place === null ? words.noFigure : durationWords(fromScale(place));
  return (colors, library) => ({
    tzDate: (seconds) => library.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { y: false, points: { size: 6 } },
    scales: { y: { range: (_, least, most) => scaleRange(least, most) } },
    axes: [
      { ...axisStyle(colors), values: (_, places) => eachOnce(places.map(dayName)), space: 72 },
      {
        ...axisStyle(colors),
        size: 64,
        splits: (_, __, least, most) => scaleMarks(least, most),
        values: (_, places) => places.map((place) => durationWords(fromScale(place))),
      },
    ],
    series: [
      { label: words.step[step], value: (_, at) => (at === null ? words.noFigure : dayName(at)) },
      {
        label: words.median,
        stroke: colors.accent,
        width: 2,
        points: { size: 5, fill: colors.accent },
        value: timeName,
      },
      { label: words.p90, stroke: colors.soft, width: 1, points: { show: false }, value: timeName },
    ],
    bands: [{ series: [2, 1], fill: colors.soft }],
  });
}

/** Marks may stand closer than a month: its name is written at the first of them. */
function eachOnce(names: readonly string[]): string[] {
  return names.map((name, at) => (name === names[at - 1] ? '' : name));
}
