import { z } from 'zod';
import { templateLimits } from '../domain/template';
import { agentsCalls } from './agents-calls';
import {
  hitShape,
  importedShape,
  problemShape,
  renderedShape,
  storeHealthShape,
  type tagValueShape,
  versionShape,
  type waitingShape,
  wordingShape,
} from './answer-shapes';
import { bundleCalls } from './bundle-calls';
import { audience, type Call, call, everyone, nothing, onceId, ours, templateId } from './call';
import { conversationCalls } from './conversation-calls';
import type { FailureCode } from './failure';
import { inPageWordsShape } from './in-page-words';
import { badgeShape, numbersFilterShape, numbersViewShape } from './numbers-shapes';
import { platformCalls } from './platform-calls';
import { privacyCalls } from './privacy-calls';
import { replyCalls } from './reply-calls';
import {
  conversationShape,
  draftShape,
  manyChangeShape,
  platformShape,
  replyShape,
  settingsShape,
  templateShape,
} from './shapes';
import { teamCalls } from './team-calls';

/** The whole protocol. Both sides take their types from here. */
export const calls = {
  'templates/search': call({
    from: everyone,
    ask: z.object({
      query: z.string().max(200),
      audience: audience.nullable(),
      limit: z.number().int().min(1).max(100),
    }),
    /** `total`: how many match; with nothing typed, no fewer than this. */
    answer: z.object({ hits: z.array(hitShape), total: z.number() }),
  }),
  /** Every template that matches, the archived ones too, best first; for our own list, which has them all. */
  'templates/find': call({
    from: ours,
    ask: z.object({ query: z.string().max(200) }),
    answer: z.object({ ids: z.array(templateId) }),
  }),
  'templates/render': call({
    from: everyone,
    ask: z.object({
      id: templateId,
      audience: audience.nullable(),
      /** Values the agent typed, by tag name. */
      typed: z.record(z.string().max(60), z.string().max(2_000)),
      /** The wording that the agent chose, by language; `null` for the one that fits the contact. */
      language: z.string().max(35).nullable().default(null),
    }),
    answer: wordingShape.nullable(),
  }),
  'templates/used': call({
    from: ['page'],
    ask: z.object({ once: onceId, id: templateId, conversation: conversationShape }),
    answer: nothing,
  }),
  'templates/list': call({ from: ours, ask: nothing, answer: z.array(templateShape) }),
  /** Where each text breaks, in the order asked. */
  'templates/check': call({
    from: ours,
    ask: z.object({ bodies: z.array(z.string()).max(templateLimits.variants + 1) }),
    answer: z.array(problemShape.nullable()),
  }),
  'templates/preview': call({
    from: ours,
    ask: z.object({
      body: z.string().max(templateLimits.body),
      language: z.string().max(35),
      platform: platformShape.nullable().default(null),
    }),
    answer: z.object({ problem: problemShape.nullable(), rendered: renderedShape.nullable() }),
  }),
  'templates/save': call({
    from: ours,
    ask: z.object({ once: onceId, id: templateId.nullable(), draft: draftShape }),
    answer: z.union([
      z.object({ saved: templateShape }),
      /** `wording`: which text breaks; 0 is the default, the variants follow. */
      z.object({ refused: z.literal('parse'), problem: problemShape, wording: z.number() }),
      z.object({ refused: z.literal('shortcut'), takenBy: z.string() }),
    ]),
  }),
  /** Puts templates in the bin for a while, so that `templates/restore` can undo it. */
  'templates/remove': call({ from: ours, ask: z.object({ ids: z.array(templateId) }), answer: nothing }),
  'templates/restore': call({ from: ours, ask: z.object({ ids: z.array(templateId) }), answer: nothing }),
  /** The same change to many templates at once; the team's are left as they are. */
  'templates/change-many': call({
    from: ours,
    ask: z.object({ once: onceId, ids: z.array(templateId), change: manyChangeShape }),
    answer: z.object({ changed: z.number(), team: z.number() }),
  }),
  /** Takes back `templates/change-many` or `templates/restore-version`, by the id it was asked with. */
  'templates/undo-change': call({ from: ours, ask: z.object({ change: onceId }), answer: nothing }),
  /** What a template was before, newest first. */
  'templates/versions': call({
    from: ours,
    ask: z.object({ id: templateId }),
    answer: z.array(versionShape),
  }),
  'templates/restore-version': call({
    from: ours,
    ask: z.object({ once: onceId, version: z.string().max(200) }),
    /** `null` when the version or its template is gone. */
    answer: templateShape.nullable(),
  }),
  'templates/import': call({
    from: ours,
    ask: z.object({ once: onceId, text: z.string().max(20_000_000) }),
    answer: importedShape,
  }),
  'templates/export': call({ from: ours, ask: nothing, answer: z.object({ text: z.string() }) }),

  ...conversationCalls,

  /** Replies as they were stored, for a file; `until` is the first instant left out. */
  'numbers/replies': call({
    from: ['options'],
    ask: z.object({ since: z.number(), until: z.number().default(Number.MAX_SAFE_INTEGER) }),
    answer: z.array(replyShape),
  }),
  'numbers/summary': call({ from: ['options'], ask: numbersFilterShape, answer: numbersViewShape }),
  /** How Facebook's badge stands (`rules.md` 5). */
  'numbers/badge': call({ from: ['options'], ask: nothing, answer: badgeShape }),

  /** What pages show, in the agent's language; `null` for English, which they have built in. */
  'words/in-page': call({ from: everyone, ask: nothing, answer: inPageWordsShape.nullable() }),

  'settings/read': call({ from: everyone, ask: nothing, answer: settingsShape }),
  /** Groups of settings that somebody else decides. */
  'settings/decided': call({
    from: ours,
    ask: nothing,
    answer: z.object({ team: z.array(z.string()), managed: z.array(z.string()) }),
  }),
  'settings/save': call({ from: ['options', 'welcome'], ask: settingsShape, answer: nothing }),

  ...replyCalls,

  ...platformCalls,
  ...privacyCalls,

  /** Which required parts a page lacks, one second after a conversation opened. No text, no names. */
  'health/report': call({
    from: ['page'],
    ask: z.object({ platform: platformShape, missing: z.array(z.string().max(40)).max(40) }),
    answer: nothing,
  }),
  'health/list': call({
    from: ours,
    ask: nothing,
    answer: z.array(z.object({ platform: platformShape, missing: z.array(z.string()), at: z.number() })),
  }),
  'health/store': call({ from: ours, ask: nothing, answer: storeHealthShape }),

  ...teamCalls,
  ...agentsCalls,
  ...bundleCalls,
} satisfies Record<string, Call>;

export type CallName = keyof typeof calls;
export type AskOf<N extends CallName> = z.input<(typeof calls)[N]['ask']>;
/** A question as the background has it, parsed. */
export type AskedOf<N extends CallName> = z.output<(typeof calls)[N]['ask']>;
export type AnswerOf<N extends CallName> = z.output<(typeof calls)[N]['answer']>;
export type Hit = z.infer<typeof hitShape>;
export type Rendered = z.infer<typeof renderedShape>;
export type Wording = z.infer<typeof wordingShape>;
export type TagValue = z.infer<typeof tagValueShape>;
export type Waiting = z.infer<typeof waitingShape>;
export type Version = z.infer<typeof versionShape>;
export type Problem = z.infer<typeof problemShape>;

/**
 * What a call comes back with. `gone`: the extension was updated or removed under this page, or its worker
 * died twice. `refused`: this sender may not call that. `invalid`: the question did not parse.
 */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly reason: 'gone' | 'refused' | 'invalid' | 'failed';
      /** For those who look into a fault; not for the agent. */
      readonly detail: string;
      /** What went wrong, where it is no fault of ours. */
      readonly code?: FailureCode;
    };

/** Announced by the background when data changed, so that open pages ask again. */
export const newsTopics = ['templates', 'conversations', 'settings', 'health', 'team', 'agents'] as const;
export type NewsTopic = (typeof newsTopics)[number];
