import { badgeRule } from './badge';
import { type DayRows, fastestFirst, type NumbersFilter, origins, selectRows, traits } from './day-rows';
import { type DayTotal, platformCodes } from './day-total';
import { summarizeGroups } from './group-figures';
import { enoughReplies, type Summary } from './numbers';
import { type NumbersView, viewRows } from './numbers-view';

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

/** The figures of all agents together, and of each in the order given, out of one selection and one sorting. */
export function viewTeam(
  agents: readonly AgentDays[],
  filter: NumbersFilter,
  timeZone: string,
): { readonly view: NumbersView; readonly agents: AgentFigures[] } {
  const totals = agents.flatMap((one) => one.totals);
  const agentOf = Uint16Array.from(agents.flatMap((one, place) => one.totals.map(() => place)));
  const select = (asked: NumbersFilter): DayRows => selectRows(totals, asked, timeZone, agentOf);
  const rows = fastestFirst(select(filter));
  const groups = { column: rows.template, ...origins.agent, groups: agents.length };
  const summaries = summarizeGroups(rows, groups);
  // The badge goes by the clock, whatever the other figures go by.
  const byClock = filter.figure === 'waitSeconds' ? rows : select({ ...filter, figure: 'waitSeconds' });
  const badges = badgeShares(byClock, agents.length);
  return {
    view: viewRows(rows, filter),
    agents: summaries.map((summary, place) => ({
      user: agents[place]?.user ?? '',
      summary,
      badge: badges[place] ?? null,
    })),
  };
}

/** By the agent's place. */
function badgeShares({ seconds, traits: bits, template }: DayRows, agents: number): (number | null)[] {
  const [answered, fast] = [new Uint32Array(agents), new Uint32Array(agents)];
  const facebook = platformCodes.indexOf('facebook');
  for (let row = 0; row < seconds.length; row += 1) {
    const kind = bits[row] ?? 0;
    if (((kind >>> traits.platform.shift) & traits.platform.mask) !== facebook) continue;
    if (((kind >>> traits.first.shift) & traits.first.mask) === 0) continue;
    const place = (template[row] ?? 0) >>> origins.agent.shift;
    answered[place] = (answered[place] ?? 0) + 1;
    if ((seconds[row] ?? 0) <= badgeRule.seconds) fast[place] = (fast[place] ?? 0) + 1;
  }
  return Array.from(answered, (count, place) => (count < enoughReplies ? null : (fast[place] ?? 0) / count));
}
