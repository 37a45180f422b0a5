import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { histogramEdges } from '../../domain/numbers-view';
import { durationWords } from './duration-words';
import { axisStyle, Plot, type PlotPlan } from './plot';
import { PlotFrame } from './plot-frame';
import { words } from './words';

/** How many replies took how long. */
export function Spread({ bars }: { readonly bars: readonly number[] }) {
  const data = useMemo((): uPlot.AlignedData => [bars.map((_, bar) => bar), [...bars]], [bars]);
  return (
    <PlotFrame title={words.spread} table={<SpreadTable bars={bars} />}>
      <Plot label={words.spread} data={data} plan={plan} />
    </PlotFrame>
  );
}

function SpreadTable({ bars }: { readonly bars: readonly number[] }) {
  return (
    <table class="numbers">
      <caption class="visually-hidden">{words.spread}</caption>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.replies}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((count, bar) => (
          <tr key={histogramEdges[bar]}>
            <th scope="row">{barName(bar)}</th>
            <td>{words.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function barName(bar: number): string {
  const to = histogramEdges[bar + 1];
  const from = durationWords(histogramEdges[bar] ?? 0);
  return to === undefined ? words.barOpen(from) : words.barTo(from, durationWords(to));
}

const plan: PlotPlan = (colors, library) => ({
  cursor: { y: false, points: { show: false } },
  scales: { x: { time: false, range: () => [-0.6, histogramEdges.length - 0.4] } },
  axes: [
    {
      ...axisStyle(colors),
      grid: { show: false },
      splits: () => histogramEdges.map((_, bar) => bar),
      values: ({ width }, bars) =>
        bars.map((bar) =>
          bar % (width < 560 ? 3 : width < 760 ? 2 : 1) === 0 ? durationWords(histogramEdges[bar] ?? 0) : '',
        ),
    },
    { ...axisStyle(colors), values: (_, counts) => counts.map(words.count), size: 64, incrs: wholeSteps },
  ],
  series: [
    { label: words.time, value: (_, bar) => (bar === null ? words.noFigure : barName(bar)) },
    {
      label: words.replies,
      fill: colors.accent,
      stroke: colors.accent,
      points: { show: false },
      ...(library.paths.bars && { paths: library.paths.bars({ size: [0.8, 48], align: 0 }) }),
      value: (_, count) => (count === null ? words.noFigure : words.count(count)),
    },
  ],
});

/** There is no half a reply. */
const wholeSteps = [1, 2, 5]
  .flatMap((step) => [0, 1, 2, 3, 4, 5].map((power) => step * 10 ** power))
  .sort((a, b) => a - b);
