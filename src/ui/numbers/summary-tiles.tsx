import { shareFigure, timeFigure } from './figures';
import type { NumbersAnswer } from './numbers-answer';
import { words } from './words';

/** The headline figures side by side. */
export function SummaryTiles({ view: { all, closed, templates } }: { readonly view: NumbersAnswer }) {
  const saved = templates.reduce((sum, one) => sum + (one.saved ?? 0), 0);
  const tiles = [
    [words.median, timeFigure(all.median)],
    [words.p90, timeFigure(all.p90)],
    [words.fastest, timeFigure(all.fastest90Mean)],
    [words.withinTarget, shareFigure(all.withinTarget)],
    [words.replies, words.count(all.count)],
    [words.firstReplies, shareFigure(all.firstReplies)],
    [words.timeSaved, timeFigure(saved)],
    [words.closed, words.count(closed)],
  ];
  return (
    <dl class="tiles">
      {tiles.map(([name, value]) => (
        <div key={name} class="tile">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
