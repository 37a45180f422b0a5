import { z } from 'zod';
import { call, nothing } from './call';
import { knownContactShape, storedShape } from './privacy-shapes';

/** What is kept, for the person it belongs to: to see, to take along, to erase. */
export const privacyCalls = {
  'privacy/stored': call({ from: ['options'], ask: nothing, answer: storedShape }),
  /** Contacts by name, handle or note; at most 50. */
  'privacy/contacts': call({
    from: ['options'],
    ask: z.object({ query: z.string().trim().min(2).max(200) }),
    answer: z.array(knownContactShape),
  }),
  'privacy/erase-contact': call({
    from: ['options'],
    ask: z.object({ conversation: z.string().max(64) }),
    answer: nothing,
  }),
  /** Puts Riposte where a new install begins. */
  'privacy/erase-all': call({ from: ['options'], ask: nothing, answer: nothing }),
  'privacy/export': call({ from: ['options'], ask: nothing, answer: z.object({ text: z.string() }) }),
};
