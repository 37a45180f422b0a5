import { z } from 'zod';
import { platformShape } from './shapes';

/** How much is kept, by what it is. */
export const storedShape = z.object({
  templates: z.number(),
  /** Removed, and still to be brought back for a while. */
  binned: z.number(),
  /** Contacts who wait, with name and address. */
  waiting: z.number(),
  /** Conversations known by a salted hash alone. */
  conversations: z.number(),
  replies: z.number(),
  days: z.number(),
  notes: z.number(),
  /** Which template went to which hash, and when. */
  sent: z.number(),
  /** Damaged records that were set aside. */
  setAside: z.number(),
});

/** Somebody the store knows something about. */
export const knownContactShape = z.object({
  /** Salted hash of the conversation. */
  conversation: z.string(),
  /** `null` where only a note is left. */
  platform: platformShape.nullable(),
  /** Known only while a wait is open. */
  name: z.string().nullable(),
  waits: z.boolean(),
  note: z.boolean(),
  replies: z.number(),
});
