import { z } from 'zod';
import { instantShape } from '../contract/shapes';
import { docBodyShape, troubleKindShape } from '../contract/team-shapes';

/** A document of the team as it is here. */
export const teamDocShape = z.object({
  id: z.string().min(1).max(300),
  /** Revision of the server that `body` began from; `null` while the server has none. */
  rev: z.string().nullable(),
  body: docBodyShape,
  /** 0: as on the server. 1: changed here, to be pushed. 2: the server refused it, for `reason`. */
  dirty: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** Removed here; the removal is what will be pushed. */
  gone: z.boolean(),
  /** Last body known from the server, while `dirty`; `null` when it never had one. */
  base: docBodyShape.nullable(),
  /** Grows with each change made here, so that an answer about an older one is recognized. */
  edit: z.number().int().min(0),
  reason: z.string(),
  /** The full pull in which the server last had it. */
  epoch: z.number().int().min(0),
});

/** Where syncing stands. */
export const teamMetaShape = z.object({
  key: z.literal('sync'),
  /** Opaque; `null` before the first pull. */
  token: z.string().nullable(),
  server: z.string().nullable(),
  /** Grows when everything has to be pulled anew. */
  epoch: z.number().int().min(0),
  /** Whether the full pull of this epoch has come to its end. */
  whole: z.boolean(),
  user: z.string(),
  /** Random; tells this browser's own writes from others of the same user. */
  browser: z.string(),
  roles: z.array(z.string()),
  /** When the server last said who we are. */
  askedWhoAt: instantShape.nullable(),
  lastSyncAt: instantShape.nullable(),
  trouble: z.object({ kind: troubleKindShape, at: instantShape }).nullable(),
  /** Syncs that failed in a row, and until when to stay away. */
  failures: z.number().int().min(0),
  notBefore: instantShape,
});

/** A value that lost a merge, kept until the agent has seen it. */
export const teamConflictShape = z.object({
  id: z.string(),
  doc: z.string(),
  field: z.string(),
  lost: z.unknown(),
  kept: z.unknown(),
  by: z.string(),
  at: instantShape,
});

export type TeamDoc = z.output<typeof teamDocShape>;
export type TeamMeta = z.output<typeof teamMetaShape>;
export type TeamConflict = z.output<typeof teamConflictShape>;
