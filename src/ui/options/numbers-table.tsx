import { useMemo } from 'preact/hooks';
import { summarize } from '../../domain/numbers';
import { platformIds, platformNames } from '../../domain/platform';
import type { Reply } from '../../domain/reply';
import type { Figure } from './numbers-section';
import { percent, time } from './summary-tiles';
import { words } from './words';

interface NumbersTableProps {
  readonly replies: readonly Reply[];
  readonly figure: Figure;
}

/** The same figures per platform. */
export function NumbersTable({ replies, figure }: NumbersTableProps) {
  const rows = useMemo(
    () =>
      platformIds.flatMap((platform) => {
        const own = replies.filter((reply) => reply.platform === platform);
        return own.length === 0 ? [] : [{ platform, summary: summarize(own, figure) }];
      }),
    [replies, figure],
  );
  return (
    <table class="numbers">
      <caption class="visually-hidden">{words.byPlatform}</caption>
      <thead>
        <tr>
          {[words.platform, words.replies, words.median, words.p90, words.withinTarget].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ platform, summary }) => (
          <tr key={platform}>
            <th scope="row">{platformNames[platform]}</th>
            <td>{words.count(summary.count)}</td>
            {summary.median === null ? (
              <td class="numbers-none" colSpan={3}>
                {words.notEnough}
              </td>
            ) : (
              <>
                <td>{time(summary.median)}</td>
                <td>{time(summary.p90)}</td>
                <td>{percent(summary.withinTarget)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
