import { z } from 'zod';
import { noteLimits } from '../domain/note-field';
import { templateLimits } from '../domain/template';
import { findingShape } from './answer-shapes';
import { audience, call, onceId, templateId } from './call';
import { contactShape, conversationShape, draftShape } from './shapes';

/** The part of the protocol about a reply that is being written. */
export const replyCalls = {
  /** What an agent wrote to a contact, as a template to look over: names are tags again. */
  'templates/draft': call({
    from: ['page'],
    ask: z.object({ text: z.string().max(templateLimits.body), contact: contactShape }),
    answer: z.object({ title: z.string(), body: z.string() }),
  }),
  /** Saves a new template from a conversation. */
  'templates/keep': call({
    from: ['page'],
    ask: draftShape.pick({ title: true, shortcut: true, body: true }).extend({ once: onceId }),
    answer: z.union([
      z.object({ saved: templateId }),
      /** `said`: why it does not parse, in the agent's language; pages carry no sentences for that. */
      z.object({ refused: z.literal('parse'), said: z.string() }),
      z.object({ refused: z.literal('shortcut'), takenBy: z.string() }),
    ]),
  }),

  /** What the agent keeps about a contact, and fields that templates ask for, empty. */
  'notes/read': call({
    from: ['page'],
    ask: z.object({ conversation: conversationShape }),
    answer: z.array(z.object({ name: z.string(), label: z.string(), value: z.string() })),
  }),
  /** Writes fields of a contact's note; others stay, a blank one goes. `kept: false`: nobody can tell whose note. */
  'notes/write': call({
    from: ['page'],
    ask: z.object({
      once: onceId,
      conversation: conversationShape,
      fields: z
        .array(z.object({ name: z.string().max(noteLimits.name), value: z.string().max(noteLimits.value) }))
        .max(noteLimits.fields),
    }),
    answer: z.object({ kept: z.boolean() }),
  }),

  /** What to mind about a draft before the agent sends it. The text is looked at, never stored. */
  'guard/check': call({
    from: ['page'],
    ask: z.object({ audience, text: z.string().max(20_000), template: templateId.nullable() }),
    /** `near`: length and limit once the text comes near what the platform takes. */
    answer: z.object({
      findings: z.array(findingShape),
      near: z.object({ length: z.number(), limit: z.number() }).nullable(),
    }),
  }),
};
