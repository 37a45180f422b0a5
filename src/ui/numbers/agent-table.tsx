import { useState } from 'preact/hooks';
import { agentsToCsv } from '../../domain/agents-csv';
import type { AgentFigures } from '../../domain/team-view';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useToast } from '../kit/toasts';
import { type AgentSort, columnIds, firstSort, pressed, sortAgents } from './agent-sort';
import { shareFigure, timeFigure } from './figures';
import { PlotFrame } from './plot-frame';
import { words } from './words';

const shownAtFirst = 20;

interface AgentTableProps {
  readonly agents: readonly AgentFigures[];
  readonly onAgent: (agent: string) => void;
}

/** A line for each agent, in the order of the column that was pressed last. */
export function AgentTable({ agents, onAgent }: AgentTableProps) {
  const toast = useToast();
  const [sort, setSort] = useState<AgentSort>(firstSort);
  const [all, setAll] = useState(false);
  const sorted = sortAgents(agents, sort);
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);

  function exportCsv(): void {
    saveFile('riposte-agents.csv', agentsToCsv(sorted), 'text/csv');
    toast({ text: words.agentsExported });
  }

  return (
    <PlotFrame title={words.byAgent} text={words.byAgentText}>
      <div class="table-frame">
        <table class="numbers">
          <caption class="visually-hidden">{words.byAgent}</caption>
          <Head sort={sort} onSort={(id) => setSort(pressed(sort, id))} />
          <tbody>
            {shown.map((one) => (
              <Line key={one.user} {...one} onAgent={onAgent} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="numbers-actions">
        <Button label={words.exportCsv} icon="export" onClick={exportCsv} />
        {!all && sorted.length > shownAtFirst && (
          <Button label={words.showAll(sorted.length)} tone="quiet" onClick={() => setAll(true)} />
        )}
      </div>
    </PlotFrame>
  );
}

function Head({
  sort,
  onSort,
}: {
  readonly sort: AgentSort;
  readonly onSort: (by: AgentSort['by']) => void;
}) {
  const names = {
    ...{ user: words.agent, count: words.replies, median: words.median, p90: words.p90 },
    ...{ withinTarget: words.withinTarget, badge: words.badgeShare },
  };
  return (
    <thead>
      <tr>
        {columnIds.map((id) => {
          const order = sort.by === id ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <th key={id} scope="col" aria-sort={order ?? 'none'}>
              <button type="button" class="sort-button" onClick={() => onSort(id)}>
                {names[id]}
                <span class="sort-mark" data-order={order} aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Line({ user, summary, badge, onAgent }: AgentFigures & Pick<AgentTableProps, 'onAgent'>) {
  return (
    <tr>
      <th scope="row">
        <button type="button" class="agent-name" dir="auto" onClick={() => onAgent(user)}>
          {user}
        </button>
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
      <td>{shareFigure(badge)}</td>
    </tr>
  );
}
