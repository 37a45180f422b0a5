import { z } from 'zod';
import { instantShape } from '../contract/shapes';
import { troubleKindShape } from '../contract/team-shapes';
import { type DayTotal, wordsPerRow } from '../domain/day-total';

const mostTemplates = 0xffff;

export const dayTotalShape = z.object({
  day: z.iso.date(),
  templates: z.array(z.string().max(64)).max(mostTemplates),
  rows: z
    .instanceof(Uint32Array<ArrayBuffer>)
    .refine((rows) => rows.length % wordsPerRow === 0, 'a row is cut off'),
}) satisfies z.ZodType<DayTotal>;

/** A day of ours as the team's server has it. */
export const sentDayShape = z.object({
  day: z.iso.date(),
  rev: z.string().max(200),
  /** Of what was sent, to tell whether it has changed since. */
  digest: z.string().max(40),
});

/** A day of a month below. A team has tens of thousands: looked at by hand, in a fifth of the time that a shape takes. */
function isBrowserDay(value: unknown): value is DayTotal & { readonly browser: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { day, browser, templates, rows } = value as Readonly<Record<string, unknown>>;
  return (
    typeof day === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    typeof browser === 'string' &&
    browser.length <= 64 &&
    Array.isArray(templates) &&
    templates.length <= mostTemplates &&
    templates.every((id) => typeof id === 'string' && id.length <= 64) &&
    rows instanceof Uint32Array &&
    rows.length % wordsPerRow === 0
  );
}

/** A month of one agent, as a lead reads it; a day stands there once for each browser that counted it. */
export const agentMonthShape = z.object({
  /** `YYYY-MM <user>`. */
  id: z.string().max(300),
  user: z.string().max(200),
  days: z.array(z.custom<DayTotal & { readonly browser: string }>(isBrowserDay)).max(3_100),
});

/** How far day totals have travelled. */
export const totalsStateShape = z.discriminatedUnion('kind', [
  z.object({
    key: z.literal('sent'),
    kind: z.literal('sent'),
    /** First day that is shared: the one on which the agent joined. */
    since: z.iso.date(),
    /** The day on which all days were last looked at, and not the newest alone. */
    sweptOn: z.iso.date().nullable(),
    /** The team's; a server that took the place of another has none of our days. */
    epoch: z.number().int().min(0),
    lastSentAt: instantShape.nullable(),
    trouble: troubleKindShape.nullable(),
    /** Until when to leave the server alone. */
    notBefore: instantShape,
  }),
  z.object({
    key: z.literal('read'),
    kind: z.literal('read'),
    readAt: instantShape.nullable(),
    /** Who is in the team, as the server last said. */
    members: z.array(z.string().max(200)).max(5_000),
    trouble: troubleKindShape.nullable(),
  }),
  z.object({
    /** `of <user>`. */
    key: z.string(),
    kind: z.literal('agent'),
    user: z.string().max(200),
    /** Opaque; `null` before the first reading. */
    token: z.string().nullable(),
    /** The team's, in which the token was given. */
    epoch: z.number().int().min(0),
    /** Why this agent's database can't be read; `null` when it can. */
    trouble: troubleKindShape.nullable(),
  }),
]);

export type SentDay = z.output<typeof sentDayShape>;
export type AgentMonth = z.output<typeof agentMonthShape>;
export type TotalsState = z.output<typeof totalsStateShape>;
export type SentState = Extract<TotalsState, { kind: 'sent' }>;
export type ReadState = Extract<TotalsState, { kind: 'read' }>;
