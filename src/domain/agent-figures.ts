import { badgeRule } from './badge';
import { fastestFirst, type NumbersFilter, selectRows } from './day-rows';
import { type DayTotal, rowField, wordsPerRow } from './day-total';
import { noReplies, summarizeGroups } from './group-figures';
import { enoughReplies, type Summary } from './numbers';

/** The day totals of one agent. */
export interface AgentDays {
  readonly user: string;
  readonly totals: readonly DayTotal[];
}

/** One agent's line in the team's table. */
export interface AgentFigures {
  readonly user: string;
  readonly summary: Summary;
  /**
   * Share of answered first messages on Facebook that had their answer within the badge's 15 minutes by the clock
   * (`rules.md` 5); `null` below ten of them.
   */
  readonly badge: number | null;
}

/** Figures of each agent as the filter asks, in the order given; all are counted in one walk. */
export function agentFigures(
  agents: readonly AgentDays[],
  filter: NumbersFilter,
  timeZone: string,
): AgentFigures[] {
  const marked = agents.flatMap(({ user, totals }) => totals.map((total) => markedWith(user, total, filter)));
  const every = { ...filter, template: null };
  const rows = fastestFirst(selectRows(marked, every, timeZone));
  const summaries = summarizeGroups(rows, {
    ...{ column: rows.template, shift: 0, mask: -1, groups: rows.templates.length + 1 },
  });
  const places = new Map(rows.templates.map((user, index) => [user, index + 1]));
  const badges = badgeShares(marked, every, timeZone);
  return agents.map(({ user }) => ({
    user,
    summary: summaries[places.get(user) ?? -1] ?? noReplies,
    badge: badges.get(user) ?? null,
  }));
}

/** The day with the agent in the place of its templates, and only the replies made with the one asked for. */
function markedWith(user: string, { day, templates, rows }: DayTotal, { template }: NumbersFilter): DayTotal {
  const wanted = template === null ? -1 : template === '' ? 0 : templates.indexOf(template) + 1 || -2;
  const marked = new Uint32Array(rows.length);
  let end = 0;
  for (let at = 0; at < rows.length; at += wordsPerRow) {
    const head = rows[at] ?? 0;
    if (wanted !== -1 && rowField.template(head) !== wanted) continue;
    marked[end] = (head & 0xffff) | 0x1_0000;
    marked[end + 1] = rows[at + 1] ?? 0;
    marked[end + 2] = rows[at + 2] ?? 0;
    end += wordsPerRow;
  }
  return { day, templates: [user], rows: marked.subarray(0, end) };
}

function badgeShares(
  marked: readonly DayTotal[],
  filter: NumbersFilter,
  timeZone: string,
): ReadonlyMap<string, number> {
  if (filter.platform !== null && filter.platform !== 'facebook') return new Map();
  const firsts = { ...filter, platform: 'facebook', firstOnly: true, figure: 'waitSeconds' } as const;
  const { seconds, template, templates } = selectRows(marked, firsts, timeZone);
  const [answered, fast] = [new Uint32Array(templates.length + 1), new Uint32Array(templates.length + 1)];
  for (let row = 0; row < seconds.length; row += 1) {
    const place = template[row] ?? 0;
    answered[place] = (answered[place] ?? 0) + 1;
    if ((seconds[row] ?? 0) <= badgeRule.seconds) fast[place] = (fast[place] ?? 0) + 1;
  }
  return new Map(
    templates.flatMap((user, index) => {
      const count = answered[index + 1] ?? 0;
      return count < enoughReplies ? [] : [[user, (fast[index + 1] ?? 0) / count] as const];
    }),
  );
}
