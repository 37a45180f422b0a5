import { z } from 'zod';
import { templateIdShape } from './answer-shapes';
import { contactShape, conversationShape } from './shapes';

/** Who speaks: a content script, or one of our own pages. */
export type SenderClass = 'page' | 'popup' | 'options' | 'welcome';

/** One row of the call table: who may call, what is asked, what is answered. */
export interface Call<Ask extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly from: readonly SenderClass[];
  readonly ask: Ask;
  readonly answer: Answer;
}

export function call<Ask extends z.ZodType, Answer extends z.ZodType>(
  row: Call<Ask, Answer>,
): Call<Ask, Answer> {
  return row;
}

export const ours = ['popup', 'options', 'welcome'] as const;
export const everyone = ['page', ...ours] as const;
export const nothing = z.null();
export const templateId = templateIdShape;
/** Made by the caller; the same id twice changes nothing the second time. */
export const onceId = z.string().min(8).max(64);

/** Whom a reply is for. `said`: what they wrote last, to tell their language by; looked at, never stored. */
export const audience = z.object({
  conversation: conversationShape,
  contact: contactShape,
  said: z.string().max(2_000).default(''),
});
