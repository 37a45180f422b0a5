import { z } from 'zod';
import { templateLimits } from '../domain/template';
import { variantShape } from './shapes';

/** Why a sync ended early. */
export const troubleKinds = [
  'offline',
  'slow',
  'unauthorized',
  'forbidden',
  'missing',
  'busy',
  'server',
  'garbage',
  'large',
  'stale',
] as const;
export const troubleKindShape = z.enum(troubleKinds);
export type TroubleKind = z.infer<typeof troubleKindShape>;

const secret = z.string().min(1).max(8_000);
const userName = z.string().trim().min(1).max(120);

/** How to sign in. Kept in `storage.local` only, and never answered to a page. */
export const credentialsShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('basic'), user: userName, password: secret }),
  z.object({ kind: z.literal('bearer'), token: secret }),
  z.object({ kind: z.literal('iam'), apiKey: secret }),
]);
export type Credentials = z.infer<typeof credentialsShape>;

/** A team's name in addresses and database names (CouchDB: small letters, digits, `_`, `-`). */
export const teamSlugShape = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/u);

/** Where the team's database is. `url` is the server's root. */
export const teamPlaceShape = z.object({ url: z.string().max(400), team: teamSlugShape });
export type TeamPlace = z.infer<typeof teamPlaceShape>;

/** A JSON document as the server keeps it, without `_id` and `_rev`. What its fields hold is checked where they are read. */
export const docBodyShape = z.record(z.string(), z.unknown());
export type DocBody = z.infer<typeof docBodyShape>;

/** Somebody to be given an account when a team is set up. */
export const newMemberShape = z.object({
  // Part of document ids, where a colon separates.
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^:/_\s][^:/\s]*$/u),
  role: z.enum(['editor', 'agent', 'lead']),
  password: z.string().min(8).max(200),
});
export type NewMember = z.infer<typeof newMemberShape>;

const teamConflictAnswer = z.object({
  id: z.string(),
  /** Title of the template concerned, or the document's id. */
  title: z.string(),
  field: z.string(),
  kept: z.string(),
  lost: z.string(),
  by: z.string(),
  at: z.number(),
});

/** The wordings of a suggestion for other languages and platforms. */
export const suggestedVariantsShape = z.array(variantShape).max(templateLimits.variants);

const suggestionAnswer = z.object({
  id: z.string(),
  by: z.string(),
  at: z.number(),
  title: z.string(),
  body: z.string(),
  note: z.string(),
  /** The template as it is; `null` where a new one is proposed or the template is gone. */
  current: z.object({ title: z.string(), body: z.string(), variants: suggestedVariantsShape }).nullable(),
  /** `null` where the variants stay as they are. */
  variants: suggestedVariantsShape.nullable(),
  /** Written here. */
  own: z.boolean(),
});

/** Everything a page shows of a team; `null` without one. */
export const teamStateShape = z
  .object({
    place: teamPlaceShape,
    signIn: z.enum(['basic', 'bearer', 'iam']),
    user: z.string(),
    rights: z.object({ editor: z.boolean(), lead: z.boolean() }),
    templates: z.number(),
    lastSyncAt: z.number().nullable(),
    trouble: z.object({ kind: troubleKindShape, at: z.number() }).nullable(),
    /** When the schedule asks the server again after trouble. */
    notBefore: z.number(),
    /** Changes made here that the server does not have yet. */
    pending: z.number(),
    refused: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string() })),
    conflicts: z.array(teamConflictAnswer),
    /** Templates and settings that the server no longer has. */
    missing: z.number(),
    suggestions: z.array(suggestionAnswer),
    /** Groups of settings that the team decides. */
    decides: z.array(z.string()),
  })
  .nullable();
export type TeamState = z.infer<typeof teamStateShape>;
