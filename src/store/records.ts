import { z } from 'zod';
import {
  draftShape,
  instantShape,
  momentShape,
  platformShape,
  replyShape,
  settingsOverlayShape,
  settingsShape,
  templateShape,
} from '../contract/shapes';
import type { MonthTotal } from '../domain/day-total';
import type { WaitState } from '../domain/wait';
import { teamConflictShape, teamDocShape, teamMetaShape } from './team-records';
import { agentMonthShape, dayTotalShape, sentDayShape, totalsStateShape } from './totals-records';

const openWaitShape = z.object({
  start: momentShape,
  snoozedUntil: instantShape.nullable(),
  first: z.boolean(),
  fromRow: z.boolean().default(true),
});

const waitStateShape = z.object({
  open: openWaitShape.nullable(),
  lastInboundAt: instantShape.nullable(),
  lastOutboundAt: instantShape.nullable(),
  lastInboundFromRow: z.boolean().default(false),
  lastOutboundIsBound: z.boolean().default(false),
  dismissedAt: instantShape.nullable(),
  dismissed: z.object({ open: openWaitShape, before: instantShape.nullable() }).nullable().default(null),
}) satisfies z.ZodType<WaitState>;

/** A template that was removed and can still come back. */
const binnedShape = z.object({ id: z.string(), template: templateShape, removedAt: instantShape });

/** What a template was before a change. */
const versionShape = z.object({
  id: z.string(),
  template: z.string().max(64),
  /** The change that replaced it; many templates may share one. */
  change: z.string().max(64),
  replacedAt: instantShape,
  /** `updatedAt` of the template while this was its state. */
  updatedAt: instantShape,
  draft: draftShape,
});

/** What is remembered of a conversation: keys and times; name and address only while a wait is open. */
const conversationRecordShape = z.object({
  hash: z.string().min(1).max(64),
  platform: platformShape,
  /** Salted hashes it is recognized by: `t:` thread, `h:` handle, `n:` name. */
  keys: z.array(z.string().max(64)).min(1).max(20),
  state: waitStateShape,
  request: z.boolean(),
  name: z.string().nullable(),
  url: z.string().nullable(),
  /** The reply that ended the last wait. `told`: the page said which template it was made from, if any. */
  lastReply: z.object({ id: z.string(), repliedAt: instantShape, told: z.boolean() }).nullable(),
  /** When a wait in it last had its notification; that of a wait comes after its start. */
  notifiedAt: instantShape.nullable().default(null),
  seenAt: instantShape,
});

const monthTotalShape = z.object({
  month: z.string().regex(/^\d{4}-\d\d$/),
  days: z.array(dayTotalShape).max(31),
}) satisfies z.ZodType<MonthTotal>;

/** What the agent keeps about a contact, by field. */
const noteShape = z.object({
  conversation: z.string(),
  fields: z.record(z.string().max(60), z.string().max(2_000)),
  updatedAt: instantShape,
});

/** When a contact was last sent a template. No text, no name. */
const sentTemplateShape = z.object({
  id: z.string().max(200),
  conversation: z.string().max(64),
  template: z.string().max(64),
  promotion: z.boolean(),
  at: instantShape,
});

const settingsRecordShape = z.discriminatedUnion('key', [
  z.object({ key: z.literal('settings'), value: settingsShape }),
  /** What the team decides for its agents. */
  z.object({ key: z.literal('team'), locked: settingsOverlayShape }),
  /** What the IT department rolled out. */
  z.object({ key: z.literal('managed'), defaults: settingsOverlayShape, locked: settingsOverlayShape }),
  /** What was usual when this store was new, and holds until the agent saves settings. */
  z.object({ key: z.literal('usual'), platformsOn: z.array(platformShape) }),
]);

/** Made once per database. Where it is missing, the database is new or was lost. */
const installShape = z.object({
  key: z.literal('install'),
  /** Random; keeps hashes of different installs apart. */
  salt: z.string().min(32),
  madeAt: instantShape,
  /** Grows with each change of templates or settings, for caches and the second copy. */
  revision: z.number().int().min(0),
  /** When old records were last purged. */
  purgedAt: instantShape,
});

/** A question that was carried out, with its answer, so that asking again changes nothing. */
const onceShape = z.object({ id: z.string(), at: instantShape, answer: z.unknown() });

/** A record that did not parse, as it was found. */
const quarantineShape = z.object({ store: z.string(), key: z.unknown(), raw: z.unknown(), at: instantShape });

/** What a platform's pages lacked when last looked at. */
const partsShape = z.object({
  key: z.string(),
  kind: z.literal('parts'),
  platform: platformShape,
  missing: z.array(z.string()),
  at: instantShape,
});

/** Something about the store that the agent should be told in options. */
const storeNoteShape = z.object({
  key: z.string(),
  kind: z.literal('store'),
  what: z.enum(['restored', 'lost', 'copy-failed']),
  /** Templates concerned. */
  count: z.number(),
  at: instantShape,
});

/** The shape of each object store's records; every record is parsed when read. */
export const recordShapes = {
  templates: templateShape,
  bin: binnedShape,
  versions: versionShape,
  conversations: conversationRecordShape,
  replies: replyShape,
  days: dayTotalShape,
  months: monthTotalShape,
  notes: noteShape,
  settings: settingsRecordShape,
  install: installShape,
  once: onceShape,
  quarantine: quarantineShape,
  health: z.discriminatedUnion('kind', [partsShape, storeNoteShape]),
  sentTemplates: sentTemplateShape,
  teamDocs: teamDocShape,
  teamMeta: teamMetaShape,
  teamConflicts: teamConflictShape,
  sentDays: sentDayShape,
  agentMonths: agentMonthShape,
  totalsState: totalsStateShape,
} as const;

export type StoreName = keyof typeof recordShapes;
export type RecordOf<S extends StoreName> = z.output<(typeof recordShapes)[S]>;
export type ConversationRecord = RecordOf<'conversations'>;
export type Install = RecordOf<'install'>;
export type StoreNote = z.output<typeof storeNoteShape>;

/** Field that is each record's key; `null` where keys are counted up. */
export const keyFields: Readonly<Record<StoreName, string | null>> = {
  templates: 'id',
  bin: 'id',
  versions: 'id',
  conversations: 'hash',
  replies: 'id',
  days: 'day',
  months: 'month',
  notes: 'conversation',
  settings: 'key',
  install: 'key',
  once: 'id',
  quarantine: null,
  health: 'key',
  sentTemplates: 'id',
  teamDocs: 'id',
  teamMeta: 'key',
  teamConflicts: 'id',
  sentDays: 'day',
  agentMonths: 'id',
  totalsState: 'key',
};
