import { z } from 'zod';
import { templateIdShape, waitingShape } from './answer-shapes';
import { call, nothing, onceId, ours } from './call';
import {
  conversationShape,
  instantShape,
  observationShape,
  pageText,
  pageUrl,
  seenRowShape,
  waitViewShape,
} from './shapes';

/** Everything about conversations and the waits in them. */
export const conversationCalls = {
  /** What one open conversation looks like now; answers its wait, or `null` when we spoke last. */
  'conversations/observe': call({ from: ['page'], ask: observationShape, answer: waitViewShape.nullable() }),
  /** What a conversation list looks like; answers a wait per row, in the same order. */
  'conversations/rows': call({
    from: ['page'],
    ask: z.object({ rows: z.array(seenRowShape).max(200) }),
    answer: z.array(waitViewShape.nullable()),
  }),
  /** The page saw our message leave. */
  'conversations/sent': call({
    from: ['page'],
    ask: z.object({
      once: onceId,
      conversation: conversationShape,
      at: instantShape,
      template: templateIdShape.nullable(),
    }),
    answer: nothing,
  }),
  'conversations/waiting': call({ from: ours, ask: nothing, answer: z.array(waitingShape) }),
  'conversations/snooze': call({
    from: ours,
    ask: z.object({ conversation: z.string(), until: z.number().nullable() }),
    answer: nothing,
  }),
  /** "No reply needed": ends the wait without a reply (`rules.md` 8.1). */
  'conversations/dismiss': call({ from: ours, ask: z.object({ conversation: z.string() }), answer: nothing }),
  /** Takes "no reply needed" back; name and address were let go with the wait, so whoever showed them gives them. */
  'conversations/restore': call({
    from: ours,
    ask: z.object({ conversation: z.string(), name: pageText.nullable(), url: pageUrl }),
    answer: nothing,
  }),
  /** Goes to where the conversation stands: the tab that shows it, else its address in a new one. */
  'conversations/open': call({
    from: ours,
    ask: z.object({ conversation: z.string() }),
    answer: z.enum(['tab', 'address', 'nowhere']),
  }),
};
