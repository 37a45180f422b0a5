import { z } from 'zod';
import { type Call, onceId } from './call';

const refused = z.object({ refused: z.enum(['damaged', 'forged']) });
const text = z.string().max(40_000_000);

const change = z.object({
  title: z.string(),
  /** The wording here; `null` for a template that is not here yet. */
  before: z.string().nullable(),
  after: z.string(),
});

/** The signed file that teams without a server hand around. */
export const bundleCalls = {
  'bundle/export': {
    from: ['options'],
    ask: z.object({ signer: z.string().trim().min(1).max(120) }),
    answer: z.object({ text: z.string() }),
  },
  /** Who signed a file and what it would change. Changes nothing. */
  'bundle/read': {
    from: ['options'],
    ask: z.object({ text }),
    answer: z.union([
      refused,
      z.object({
        signer: z.string(),
        fingerprint: z.string(),
        at: z.number(),
        /** Since when files of this key are known, and under which name; `null` for a stranger. */
        known: z.object({ name: z.string(), since: z.number() }).nullable(),
        changes: z.array(change),
        same: z.number(),
        /** Entries that cannot be taken. */
        bad: z.number(),
      }),
    ]),
  },
  /** Takes a file over; `templates/undo-change` with the same id takes changed templates back. */
  'bundle/take': {
    from: ['options'],
    ask: z.object({ once: onceId, text }),
    answer: z.union([refused, z.object({ added: z.array(z.string()), changed: z.number() })]),
  },
} as const satisfies Record<string, Call>;
