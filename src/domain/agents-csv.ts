import { csvText } from './csv';
import type { AgentFigures } from './team-view';

/** The team's table as CSV: a header and a line for each agent. Times are seconds, shares 0 to 1; empty is not enough data. */
export function agentsToCsv(agents: readonly AgentFigures[]): string {
  const figure = (value: number | null): string => (value === null ? '' : String(value));
  return csvText([
    ['agent', 'replies', 'median_seconds', 'p90_seconds', 'within_target', 'facebook_first_within_15_min'],
    ...agents.map(({ user, summary, badge }) => [
      user,
      ...[summary.count, summary.median, summary.p90, summary.withinTarget, badge].map(figure),
    ]),
  ]);
}
