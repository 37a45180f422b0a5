import { z } from 'zod';
import {
  type Contact,
  type ConversationRef,
  longestClosing,
  type Observation,
  type SeenRow,
  type ShownMessage,
  type WaitView,
} from '../domain/conversation';
import type { ManyChange } from '../domain/many-change';
import type { Moment } from '../domain/moment';
import { platformIds } from '../domain/platform';
import type { Reply } from '../domain/reply';
import type { OfficeHours, Settings } from '../domain/settings';
import type { SettingsOverlay } from '../domain/settings-overlay';
import { type Template, type TemplateDraft, templateLimits, type Variant } from '../domain/template';

// An extension's policy forbids the generated code that zod would try first, and reports the attempt.
z.config({ jitless: true });

/** Text from a page is untrusted and never longer than anything a page really shows. */
export const pageText = z.string().max(400);
/** The clock of a computer may be wrong, but not by centuries. */
export const instantShape = z.number().int().min(0).max(8_640_000_000_000);

export const platformShape = z.enum(platformIds);

export const momentShape = z.object({
  at: instantShape,
  precision: z.enum(['exact', 'minute', 'seen', 'at-least']),
}) satisfies z.ZodType<Moment>;

export const contactShape = z.object({
  name: pageText.nullable(),
  handle: pageText.nullable(),
  headline: pageText.nullable(),
  company: pageText.nullable(),
}) satisfies z.ZodType<Contact>;

export const conversationShape = z.object({
  platform: platformShape,
  thread: pageText.nullable(),
  handle: pageText.nullable(),
  name: pageText.nullable(),
  ambiguousName: z.boolean(),
  group: z.boolean(),
  request: z.boolean(),
}) satisfies z.ZodType<ConversationRef>;

export const shownMessageShape = z.object({
  direction: z.enum(['inbound', 'outbound', 'unknown']),
  system: z.boolean(),
  text: z.string().max(2 * longestClosing),
  moment: momentShape,
}) satisfies z.ZodType<ShownMessage>;

export const pageUrl = z
  .url({ protocol: /^https$/ })
  .max(2_000)
  .nullable();

export const observationShape = z.object({
  conversation: conversationShape,
  messages: z.array(shownMessageShape).max(500),
  reachesStart: z.boolean(),
  url: pageUrl,
}) satisfies z.ZodType<Observation>;

export const seenRowShape = z.object({
  conversation: conversationShape,
  unread: z.boolean(),
  lastFrom: z.enum(['contact', 'us', 'unknown']),
  newest: momentShape.nullable(),
  url: pageUrl,
}) satisfies z.ZodType<SeenRow>;

export const waitViewShape = z.object({
  start: momentShape,
  dueAt: z.number().nullable(),
  soonAt: z.number().nullable(),
  snoozedUntil: z.number().nullable(),
  request: z.boolean(),
}) satisfies z.ZodType<WaitView>;

export const variantShape = z.object({
  language: z.string().min(2).max(35),
  platform: platformShape.nullable(),
  body: z.string().max(templateLimits.body),
}) satisfies z.ZodType<Variant>;

const draftFields = {
  title: z.string().trim().min(1).max(templateLimits.title),
  shortcut: z
    .string()
    .max(templateLimits.shortcut)
    .regex(/^[\p{L}\p{M}\p{N}_-]*$/u),
  body: z.string().min(1).max(templateLimits.body),
  folder: z.string().trim().max(200),
  labels: z.array(z.string().trim().min(1).max(60)).max(50),
  platforms: z.array(platformShape),
  language: z.string().max(35),
  purpose: z.enum(['reply', 'promotion', 'public']),
  variants: z.array(variantShape).max(templateLimits.variants),
  archived: z.boolean(),
};

export const draftShape = z.object(draftFields) satisfies z.ZodType<TemplateDraft>;

/** What is set is changed; labels are added and taken away, so that each template keeps its others. */
export const manyChangeShape = z.object({
  folder: draftFields.folder.optional(),
  addLabels: draftFields.labels.optional(),
  removeLabels: draftFields.labels.optional(),
  platforms: draftFields.platforms.optional(),
  purpose: draftFields.purpose.optional(),
  archived: draftFields.archived.optional(),
}) satisfies z.ZodType<ManyChange>;

export const templateShape = z.object({
  id: z.string().min(1).max(64),
  ...draftFields,
  createdAt: instantShape,
  updatedAt: instantShape,
  uses: z.number().int().min(0),
  usedAt: instantShape.nullable(),
}) satisfies z.ZodType<Template>;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const officeHoursShape = z.object({
  enabled: z.boolean(),
  timeZone: z.string().max(60),
  week: z.array(z.array(z.object({ from: clockTime, to: clockTime })).max(6)).length(7),
  holidays: z.array(z.iso.date()).max(400),
}) satisfies z.ZodType<OfficeHours>;

/** Selectors are tried in the page, where one that does not parse is passed over. */
const partCorrectionsShape = z.record(
  z.string().max(40),
  z.array(z.string().min(1).max(300)).max(10).readonly(),
);

export const settingsShape = z.object({
  language: z.string().max(35).default(''),
  agent: z.object({
    firstName: z.string().max(80),
    name: z.string().max(120),
    signature: z.string().max(500),
  }),
  brand: z.string().max(120),
  targets: z.object({
    fallback: z.number().positive().max(100_000),
    perPlatform: z.partialRecord(platformShape, z.number().positive().max(100_000)),
  }),
  officeHours: officeHoursShape,
  notifications: z.boolean().default(false),
  platforms: z.record(platformShape, z.boolean()),
  keys: z.object({ open: z.string().max(40), inline: z.string().max(1) }),
  partCorrections: z.partialRecord(platformShape, partCorrectionsShape).default({}),
  promotionDays: z.number().int().min(0).max(3650),
  retentionDays: z.number().int().min(1).max(3650),
}) satisfies z.ZodType<Settings>;

/** Groups of settings that somebody else decides, each as a whole; a default would decide what nobody did. */
export const settingsOverlayShape = z.object(
  Object.fromEntries(
    Object.entries(settingsShape.shape)
      .filter(([group]) => group !== 'agent')
      .map(([group, shape]) => [group, (shape instanceof z.ZodDefault ? shape.unwrap() : shape).optional()]),
  ),
) as unknown as z.ZodType<SettingsOverlay>;

export const replyShape = z.object({
  id: z.string().min(1).max(128),
  platform: platformShape,
  conversation: z.string().max(128),
  waitStartedAt: instantShape,
  repliedAt: instantShape,
  waitSeconds: z.number().min(0),
  officeSeconds: z.number().min(0),
  precision: momentShape.shape.precision,
  firstReply: z.boolean(),
  withinTarget: z.boolean(),
  template: z.string().nullable(),
}) satisfies z.ZodType<Reply>;
