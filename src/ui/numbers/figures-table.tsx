import type { Summary } from '../../domain/numbers';
import { shareFigure, timeFigure } from './figures';
import { words } from './words';

export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly summary: Summary;
  /** Shown in a last column, where the table has one. */
  readonly more?: string;
}

interface FiguresTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly head: string;
  readonly moreHead?: string;
  readonly rows: readonly FiguresRow[];
}

/** The same figures for each of several groups. */
export function FiguresTable({ caption, head, moreHead, rows }: FiguresTableProps) {
  const heads = [head, words.replies, words.median, words.p90, words.withinTarget];
  return (
    <div class="table-frame">
      <table class="numbers">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[...heads, ...(moreHead === undefined ? [] : [moreHead])].map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, summary, more }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>{words.count(summary.count)}</td>
              {summary.median === null ? (
                <td class="numbers-none" colSpan={3}>
                  {words.notEnough}
                </td>
              ) : (
                <>
                  <td>{timeFigure(summary.median)}</td>
                  <td>{timeFigure(summary.p90)}</td>
                  <td>{shareFigure(summary.withinTarget)}</td>
                </>
              )}
              {moreHead !== undefined && <td>{more}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
