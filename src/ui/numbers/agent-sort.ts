import type { AgentFigures } from '../../domain/team-view';

export const columnIds = ['user', 'count', 'median', 'p90', 'withinTarget', 'badge'] as const;

export interface AgentSort {
  readonly by: (typeof columnIds)[number];
  readonly descending: boolean;
}

export const firstSort: AgentSort = { by: 'count', descending: true };

/** The order after a press on a column: turned round, or that column's best first. */
export function pressed(sort: AgentSort, by: AgentSort['by']): AgentSort {
  if (sort.by === by) return { by, descending: !sort.descending };
  return { by, descending: by === 'count' || by === 'withinTarget' || by === 'badge' };
}

/** Those without enough data come last either way; what is equal stands in the order of the alphabet. */
export function sortAgents(agents: readonly AgentFigures[], { by, descending }: AgentSort): AgentFigures[] {
  const turn = descending ? -1 : 1;
  return [...agents].sort((a, b) => {
    const names = a.user.localeCompare(b.user);
    if (by === 'user') return turn * names;
    const [one, other] = [figureOf(a, by), figureOf(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || names;
    return turn * (one - other) || names;
  });
}

function figureOf({ summary, badge }: AgentFigures, by: Exclude<AgentSort['by'], 'user'>): number | null {
  return by === 'badge' ? badge : summary[by];
}
