import { z } from 'zod';
import { call, nothing } from './call';
import { platformShape } from './shapes';

/** The part of the protocol about where Riposte works. */
export const platformCalls = {
  /** The platform in the tab that the agent looks at; `null` where there is none, or its page has not spoken yet. */
  'platforms/in-front': call({
    from: ['popup'],
    ask: nothing,
    /** `decided`: team or IT department say so, the agent can't change it. */
    answer: z.object({ platform: platformShape, on: z.boolean(), decided: z.boolean() }).nullable(),
  }),
  'platforms/turn-on': call({
    from: ['popup'],
    ask: z.object({ platform: platformShape }),
    answer: nothing,
  }),
};
