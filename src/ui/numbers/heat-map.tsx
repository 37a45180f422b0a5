import { useState } from 'preact/hooks';
import { enoughReplies, type Summary } from '../../domain/numbers';
import { Select } from '../kit/select';
import { durationWords } from './duration-words';
import { PlotFrame } from './plot-frame';
import { words } from './words';

type Shown = 'median' | 'replies';

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** Every hour of the week as a cell of a table, the stronger the more replies, or the longer they took. */
export function HeatMap({ hours }: { readonly hours: readonly Summary[] }) {
  const known = hours.filter(({ median }) => median !== null).length;
  const [picked, setPicked] = useState<Shown | null>(null);
  // With few replies most medians are unknown.
  const shown = picked ?? (known >= 12 ? 'median' : 'replies');
  const strength = strengthOf(hours, shown);
  return (
    <PlotFrame title={words.hours} text={words.hoursText}>
      <div class="heat-head">
        <Select
          label={words.shown}
          value={shown}
          choices={[
            { value: 'median', label: words.shownMedian },
            { value: 'replies', label: words.replies },
          ]}
          onPick={(value) => setPicked(value === 'median' ? 'median' : 'replies')}
        />
        <HeatLegend shown={shown} />
      </div>
      <div class="table-frame">
        <table class="heat">
          <caption class="visually-hidden">
            {words.hours}: {shown === 'median' ? words.shownMedian : words.replies}
          </caption>
          <thead>
            <tr>
              <td />
              {hoursOfDay.map((hour) => (
                <th key={hour} scope="col">
                  {hourName(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {daysOfWeek.map((day) => (
              <tr key={day}>
                <th scope="row">{words.weekday(day)}</th>
                {hours.slice(day * 24, day * 24 + 24).map((summary, hour) => (
                  <HeatCell
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is what a cell is
                    key={hour}
                    summary={summary}
                    heat={strength(summary)}
                    when={`${words.weekday(day)} ${hourName(hour)}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PlotFrame>
  );
}

interface HeatCellProps {
  readonly summary: Summary;
  /** 0 to 1; `null` where too few replies say anything. */
  readonly heat: number | null;
  readonly when: string;
}

function HeatCell({ summary: { count, median }, heat, when }: HeatCellProps) {
  const replies = words.countedReplies(count);
  const says = median === null ? replies : `${durationWords(median)}, ${replies}`;
  const few = heat === null && count > 0;
  return (
    <td
      class={few ? 'heat-cell heat-few' : 'heat-cell'}
      title={`${when}: ${says}`}
      style={{ '--heat': heat ?? 0 }}
    >
      <span class="visually-hidden">{says}</span>
    </td>
  );
}

function hourName(hour: number): string {
  return String(hour).padStart(2, '0');
}

function HeatLegend({ shown }: { readonly shown: Shown }) {
  const [least, most] = shown === 'median' ? [words.faster, words.slower] : [words.fewer, words.more];
  return (
    <p class="heat-legend">
      {least}
      {[0.1, 0.3, 0.55, 0.8, 1].map((heat) => (
        <span key={heat} class="heat-cell" style={{ '--heat': heat }} />
      ))}
      {most}
      {shown === 'median' && (
        <>
          <span class="heat-cell heat-few" />
          {words.fewCell}
        </>
      )}
    </p>
  );
}

/** How strong a cell is: counts as they are, times by their logarithm. */
function strengthOf(hours: readonly Summary[], shown: Shown): (summary: Summary) => number | null {
  if (shown === 'replies') {
    const most = Math.max(1, ...hours.map(({ count }) => count));
    return ({ count }) => count / most;
  }
  const scaled = (seconds: number): number => Math.log(1 + seconds);
  const known = hours.flatMap(({ median }) => (median === null ? [] : [scaled(median)]));
  const least = Math.min(...known);
  const range = Math.max(1, Math.max(...known) - least);
  return ({ count, median }) => {
    if (count < enoughReplies || median === null) return count === 0 ? 0 : null;
    return 0.1 + (0.9 * (scaled(median) - least)) / range;
  };
}
