import { z } from 'zod';
import type { BadgeGauge } from '../domain/badge';
import type { NumbersFilter } from '../domain/day-rows';
import type { Summary } from '../domain/numbers';
import type { NumbersView } from '../domain/numbers-view';
import { waitingShape } from './answer-shapes';
import { platformShape } from './shapes';

export const numbersFilterShape = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    platform: platformShape.nullable(),
    template: z.string().max(64).nullable(),
    firstOnly: z.boolean(),
    figure: z.enum(['waitSeconds', 'officeSeconds']),
  })
  .refine(({ from, to }) => from <= to, 'the first day comes after the last')
  .refine(
    ({ from, to }) => Date.parse(to) - Date.parse(from) < 3_700 * 86_400_000,
    'more than ten years',
  ) satisfies z.ZodType<NumbersFilter>;

const figure = z.number().nullable();
export const summaryShape = z.object({
  count: z.number(),
  median: figure,
  p90: figure,
  fastest90Mean: figure,
  withinTarget: figure,
  firstReplies: figure,
}) satisfies z.ZodType<Summary>;

/** `NumbersView`, with each template's title and what it saved. */
export const numbersViewShape = z.object({
  all: summaryShape,
  closed: z.number(),
  step: z.enum(['day', 'week', 'month']),
  spans: z.array(z.object({ from: z.string(), summary: summaryShape })),
  histogram: z.array(z.number()),
  hours: z.array(summaryShape),
  platforms: z.array(z.object({ platform: platformShape, summary: summaryShape })),
  templates: z.array(
    z.object({
      template: z.string().nullable(),
      /** `null` for replies without a template, and where the template is gone. */
      title: z.string().nullable(),
      /** Seconds of typing saved, an estimate; `null` where the template is gone. */
      saved: figure,
      summary: summaryShape,
    }),
  ),
}) satisfies z.ZodType<NumbersView>;

export const badgeShape = z.object({
  gauge: z.object({
    messages: z.number(),
    answered: z.number(),
    rate: figure,
    mean: figure,
    held: z.boolean(),
    answerNow: z.number(),
    answerNext: figure,
  }) satisfies z.ZodType<BadgeGauge>,
  /** Conversations whose answer counts for the badge, in the order in which answering them helps most. */
  waiting: z.array(waitingShape),
});
