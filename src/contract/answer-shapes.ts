import { z } from 'zod';
import type { EntryReason, FileDamage } from '../domain/entry-reason';
import type { Finding } from '../domain/finding';
import { problemCodes, type TemplateProblem } from '../domain/problem-code';
import { draftShape, platformShape, waitViewShape } from './shapes';

export const templateIdShape = z.string().min(1).max(64);

/** Where a template's source breaks. `line` and `column` count from 1. */
export const problemShape = z.object({
  code: z.enum(problemCodes),
  name: z.string(),
  near: z.string().nullable(),
  line: z.number(),
  column: z.number(),
}) satisfies z.ZodType<TemplateProblem>;

/** A row of the picker; `preview` has this contact's values in place, `unfilled` tags shown as `[label]`. */
export const hitShape = z.object({
  id: templateIdShape,
  title: z.string(),
  shortcut: z.string(),
  folder: z.string(),
  preview: z.string(),
  promotion: z.boolean(),
  /** The team's, not one's own. */
  team: z.boolean(),
});

/** A tag of a template and the value it has here; `value` is `null` while unfilled. */
export const tagValueShape = z.object({
  name: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  choices: z.array(z.string()),
});

export const renderedShape = z.object({
  /** The text to insert. With `unfilled` tags left it is only for showing, never for inserting. */
  text: z.string(),
  /** UTF-16 offset in `text` where the caret lands; `null` for the end. */
  caret: z.number().nullable(),
  tags: z.array(tagValueShape),
  /** Names of the tags the agent has yet to fill. */
  unfilled: z.array(z.string()),
});

/** What to mind before a reply is sent. */
export const findingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('leftover'), text: z.string() }),
  z.object({ kind: z.literal('name'), text: z.string(), contact: z.string() }),
  z.object({ kind: z.literal('length'), length: z.number(), limit: z.number(), refused: z.boolean() }),
  z.object({ kind: z.literal('bytes'), length: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('shouting') }),
  z.object({ kind: z.literal('insult'), text: z.string() }),
  z.object({ kind: z.literal('card') }),
  z.object({ kind: z.literal('password') }),
  z.object({ kind: z.literal('repeated'), at: z.number() }),
  z.object({ kind: z.literal('promotion'), at: z.number(), days: z.number() }),
  z.object({ kind: z.literal('answered') }),
]) satisfies z.ZodType<Finding>;

/** A template rendered for a contact, in one of its languages. */
export const wordingShape = renderedShape.extend({
  /** BCP 47; empty when the template does not say. */
  language: z.string(),
  /** Every language that the template has wordings in for this platform, its own first. */
  languages: z.array(z.string()),
  /** The note's field in which what is typed for a tag can be kept, by tag name. */
  keeps: z.record(z.string(), z.string()),
  /** Gaps that the agent has yet to fill are no findings. */
  findings: z.array(findingShape),
});

export const waitingShape = z.object({
  /** Salted hash; the handle by which popup and pages speak of it. */
  conversation: z.string(),
  platform: platformShape,
  name: z.string().nullable(),
  url: z.string().nullable(),
  wait: waitViewShape,
  /** When the platform's own window for business tools closes (`rules.md` 4); `null` where there is none. */
  windowEndsAt: z.number().nullable(),
});

/** What a template was before. */
export const versionShape = z.object({
  id: z.string(),
  /** When it was written, and when something else took its place. */
  updatedAt: z.number(),
  replacedAt: z.number(),
  draft: draftShape,
});

/** What happened to the stored data that the agent should know, newest first. */
export const storeHealthShape = z.object({
  /** Records that were damaged and set aside; they are kept. */
  setAside: z.number(),
  notes: z.array(
    z.object({
      /** `restored`: the library was gone and came back from the second copy; `lost`: so was the copy. */
      what: z.enum(['restored', 'lost', 'copy-failed']),
      /** Templates concerned. */
      count: z.number(),
      at: z.number(),
    }),
  ),
});

const reasonShape = z.discriminatedUnion('why', [
  z.object({ why: z.enum(['not-a-template', 'shortcut-signs']) }),
  z.object({ why: z.enum(['missing', 'not-text', 'not-a-list', 'strange-value']), field: z.string() }),
  z.object({ why: z.enum(['too-long', 'too-many']), field: z.string(), limit: z.number() }),
  z.object({ why: z.literal('problem'), problem: problemShape, variant: z.string().nullable() }),
]) satisfies z.ZodType<EntryReason>;

const damageShape = z.enum([
  ...(['broken-json', 'unknown', 'newer-version', 'no-entries', 'too-many'] as const),
]) satisfies z.ZodType<FileDamage>;

/** What came of a template file. */
export const importedShape = z.object({
  added: z.number(),
  duplicates: z.number(),
  refused: z.array(z.object({ position: z.number(), reason: reasonShape })),
  /** Added without its shortcut, and whose that is. */
  changed: z.array(z.object({ position: z.number(), by: z.string() })).optional(),
  /** Set when the file as a whole could not be read; then nothing was changed. */
  damaged: damageShape.nullable(),
  /** What was added, so that it can be taken back. */
  ids: z.array(templateIdShape).optional(),
});
