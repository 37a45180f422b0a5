import type { Summary } from '../../domain/numbers';
import { durationWords } from './duration-words';
import { words } from './words';

/** The headline figures side by side. */
export function SummaryTiles({ summary }: { readonly summary: Summary }) {
  const tiles = [
    [words.median, time(summary.median)],
    [words.p90, time(summary.p90)],
    [words.fastest, time(summary.fastest90Mean)],
    [words.withinTarget, percent(summary.withinTarget)],
    [words.replies, words.count(summary.count)],
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

/** Seconds as words; a dash where there is not enough data. */
export function time(seconds: number | null): string {
  return seconds === null ? '–' : durationWords(seconds);
}

/** A share from 0 to 1 in percent; a dash where there is not enough data. */
export function percent(value: number | null): string {
  return value === null ? '–' : words.share(value);
}
