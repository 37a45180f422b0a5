import { z } from 'zod';
import { type Call, nothing, onceId, ours } from './call';
import {
  credentialsShape,
  newMemberShape,
  suggestedVariantsShape,
  teamPlaceShape,
  teamStateShape,
  troubleKindShape,
} from './team-shapes';

const docId = z.string().min(1).max(300);

/** Everything about a team on a server. Nothing here answers a password or a token. */
export const teamCalls = {
  'team/state': { from: ours, ask: nothing, answer: teamStateShape },
  /** The team that the IT department names, or `null`. */
  'team/offer': {
    from: ['options'],
    ask: nothing,
    answer: z.object({ url: z.string(), team: z.string(), user: z.string() }).nullable(),
  },
  /** Signs in and pulls for the first time. Refused, nothing is kept. */
  'team/connect': {
    from: ['options'],
    ask: z.object({ place: teamPlaceShape, credentials: credentialsShape }),
    answer: z.union([z.object({ user: z.string() }), z.object({ refused: troubleKindShape })]),
  },
  /** Forgets the server and takes the team's templates off this browser. */
  'team/leave': { from: ['options'], ask: nothing, answer: nothing },
  /** Syncs now, unless the server asked to wait. */
  'team/sync': { from: ours, ask: nothing, answer: nothing },
  /** Waits for something new on the server, 20 s at the most, and brings it in. Answers whether to ask again at once. */
  'team/watch': { from: ['options'], ask: nothing, answer: z.object({ again: z.boolean() }) },
  /** Lets go of changes that wait here or were refused. */
  'team/discard': { from: ['options'], ask: z.object({ ids: z.array(docId).max(1_000) }), answer: nothing },
  /** Ends a conflict: the kept text stays, or the lost one is put back. */
  'team/settle': {
    from: ['options'],
    ask: z.object({ conflict: z.string().max(600), restore: z.boolean() }),
    answer: nothing,
  },
  /** What the server no longer has: put there again, or let go here too. */
  'team/missing': { from: ['options'], ask: z.object({ putBack: z.boolean() }), answer: nothing },
  /** Gives copies of the agent's own templates to the team. */
  'team/share': {
    from: ours,
    ask: z.object({ once: onceId, ids: z.array(z.string().max(64)).min(1).max(10_000) }),
    answer: z.object({ shared: z.number() }),
  },
  /** Makes an own copy of a team's template. */
  'team/copy': {
    from: ours,
    ask: z.object({ once: onceId, id: z.string().max(64) }),
    answer: z.object({ id: z.string() }).nullable(),
  },
  /** Proposes a change of a template to the editors. */
  'team/suggest': {
    from: ours,
    ask: z.object({
      once: onceId,
      about: z.string().max(64).nullable(),
      title: z.string().trim().min(1).max(200),
      body: z.string().min(1).max(10_000),
      variants: suggestedVariantsShape.nullable(),
      note: z.string().trim().max(1_000),
    }),
    answer: nothing,
  },
  /** An editor takes a suggestion over, or puts it aside; its writer may take it back. */
  'team/suggestion': {
    from: ['options'],
    ask: z.object({ id: docId, accept: z.boolean() }),
    answer: nothing,
  },
  /** An editor makes their own value of a group of settings everyone's, or leaves it to each again. */
  'team/decide': {
    from: ['options'],
    ask: z.object({
      group: z.enum(['targets', 'officeHours', 'brand', 'promotionDays', 'partCorrections']),
      on: z.boolean(),
    }),
    answer: nothing,
  },
  /** Makes a team on a server with its admin's sign-in, which is used once and not kept. */
  'team/set-up': {
    from: ['options'],
    ask: z.object({
      place: teamPlaceShape,
      admin: credentialsShape,
      members: z.array(newMemberShape).max(500),
    }),
    answer: z.union([
      z.object({ created: z.boolean(), added: z.array(z.string()), known: z.array(z.string()) }),
      z.object({ refused: troubleKindShape }),
    ]),
  },
} as const satisfies Record<string, Call>;
