import type { Handlers } from '../bridge/answer';
import type { AnswerOf, AskedOf } from '../contract/calls';
import { daysToRead } from '../domain/day-rows';
import { joinBrowsers } from '../domain/shared-day';
import { viewTeam } from '../domain/team-view';
import { readAgentDays } from '../store/agent-months';
import { readSettings } from '../store/settings';
import type { ReadTx } from '../store/transaction';
import { readMeta } from '../team/local';
import { rightsOf } from '../team/rights';
import { readReadState, readSentState, readUnread } from '../team/totals-parts';
import { viewAnswer } from './numbers-view-answer';
import type { Services } from './services';

type AgentsHandlers = Pick<Handlers, Extract<keyof Handlers, `agents/${string}`>>;

/** A page that asks for the newest gets what is at most this old. */
const freshMs = 10_000;

/** Answers a lead with the numbers of every agent, and an agent with what leads were given. */
export function agentsHandlers({ store, team }: Services): AgentsHandlers {
  return {
    'agents/numbers': async (asked) => {
      const connection = await team.connection();
      if (!connection) return null;
      return store.read(['teamMeta', 'agentMonths', 'totalsState', 'templates', 'settings'], async (tx) => {
        const meta = await readMeta(tx);
        return meta && rightsOf(meta.roles, connection.place.team).lead
          ? numbersOf(tx, asked, meta.user)
          : null;
      });
    },
    'agents/refresh': async () => {
      await team.readTotals(freshMs);
      return null;
    },
    'agents/sent': () =>
      store.read(['totalsState'], async (tx) => {
        const state = await readSentState(tx);
        if (!state) return null;
        const { since, lastSentAt, trouble } = state;
        return { since, lastSentAt, trouble };
      }),
  };
}

async function numbersOf(
  tx: ReadTx,
  { filter, agent }: AskedOf<'agents/numbers'>,
  user: string,
): Promise<AnswerOf<'agents/numbers'>> {
  const { timeZone } = (await readSettings(tx)).officeHours;
  const { from, to } = daysToRead(filter);
  const days = await readAgentDays(tx, from, to);
  const state = await readReadState(tx);
  const members = [...new Set([...(state?.members ?? []), user, ...days.keys()])].sort((a, b) =>
    a.localeCompare(b),
  );
  const chosen = members
    .filter((one) => agent === null || one === agent)
    .map((one) => ({ user: one, totals: joinBrowsers(days.get(one) ?? []) }));
  const { view, agents } = viewTeam(chosen, filter, timeZone);
  return {
    view: await viewAnswer(tx, view),
    members,
    agents: agent === null ? agents : [],
    ...{ readAt: state?.readAt ?? null, trouble: state?.trouble ?? null, unread: await readUnread(tx) },
  };
}
