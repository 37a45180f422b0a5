import { z } from 'zod';
import { type Call, nothing } from './call';
import { numbersFilterShape, numbersViewShape, summaryShape } from './numbers-shapes';
import { troubleKindShape } from './team-shapes';

/** The day totals of the team's agents: what an agent gives, and what a lead reads. */
export const agentsCalls = {
  /** Figures of all agents, or of one; `null` for whoever is no lead. */
  'agents/numbers': {
    from: ['options'],
    ask: z.object({ filter: numbersFilterShape, agent: z.string().max(200).nullable() }),
    answer: z
      .object({
        view: numbersViewShape,
        /** Everybody in the team, in the order of the alphabet. */
        members: z.array(z.string()),
        /** A line for each; empty when one agent is asked for. */
        agents: z.array(z.object({ user: z.string(), summary: summaryShape, badge: z.number().nullable() })),
        /** When the server was last read to its end. */
        readAt: z.number().nullable(),
        trouble: troubleKindShape.nullable(),
        /** Agents whose numbers the server does not have, or does not show. */
        unread: z.array(z.string()),
      })
      .nullable(),
  },
  /** Reads what is new on the server, unless that was done in the last moments. For leads; others are asked nothing. */
  'agents/refresh': { from: ['options'], ask: nothing, answer: nothing },
  /** What leads were given of this agent's numbers; `null` without a team or before the first sync. */
  'agents/sent': {
    from: ['options'],
    ask: nothing,
    answer: z
      .object({
        /** First day that is shared, `YYYY-MM-DD`. */
        since: z.string(),
        lastSentAt: z.number().nullable(),
        trouble: troubleKindShape.nullable(),
      })
      .nullable(),
  },
} as const satisfies Record<string, Call>;
