import { cleanLine } from './clean-line';
import { withoutMarks } from './marked-text';
import { cleanName } from './person-name';
import { platformNames } from './platform';
import type { RenderContext, RenderedTag } from './render';
import { TagValue } from './tag-value';
import { type FixedTagName, labelOf } from './tags';
import type { UsedTags } from './used-tags';
import type { WritingMoment } from './writing-moment';

/** The values a render runs on, and afterwards the report of what became of them. */
export interface TagScope {
  /** Without prototype, so nothing but tags can be reached through it. */
  readonly values: object;
  /** The tags that were written or asked for, in order; `unfilled` are those that stand open in the text. */
  readTags(unfilled: readonly string[]): RenderedTag[];
}

/** Makes a value for each tag the template mentions, and no others. */
export function createTagScope(
  used: Extract<UsedTags, { ok: true }>,
  context: RenderContext,
  moment: WritingMoment,
): TagScope {
  const written = new Map<string, TagValue>();
  const consulted = new Map<string, TagValue>();
  const observer = {
    written: (tag: TagValue) => keepBest(written, tag),
    consulted: (tag: TagValue) => keepBest(consulted, tag),
  };
  const tag = (name: string, found: string | null) =>
    new TagValue(name, presentable(typedOr(name, found, context.typed)), [], observer);

  const values: Record<string, unknown> = Object.create(null);
  const facts = readFacts(context, moment);
  for (const name of used.fixed) values[name] = tag(name, facts[name]());
  for (const root of ['note', 'ask'] as const) {
    const fields: Record<string, TagValue> = Object.create(null);
    for (const field of used.fields[root]) {
      fields[field] = tag(`${root}.${field}`, root === 'note' ? ownText(context.note, field) : null);
    }
    values[root] = fields;
  }
  return { values, readTags: (unfilled) => readTags(written, consulted, unfilled, context.labelOf) };
}

/** How to find each fixed tag's value; run only for tags in use. */
function readFacts(
  context: RenderContext,
  moment: WritingMoment,
): Readonly<Record<FixedTagName, () => string | null>> {
  const { contact, agent } = context;
  const line = (text: string | null) => (text === null ? null : cleanLine(text));
  return {
    first_name: () => cleanName(contact.name ?? '').first,
    last_name: () => cleanName(contact.name ?? '').last,
    full_name: () => cleanName(contact.name ?? '').full,
    handle: () => line(contact.handle),
    company: () => line(contact.company),
    headline: () => line(contact.headline),
    my_first_name: () => agent.firstName,
    my_name: () => agent.name,
    signature: () => agent.signature,
    brand: () => context.brand,
    platform: () => (context.platform === null ? null : platformNames[context.platform]),
    weekday: () => moment.weekday(),
    date: () => moment.date(),
    time_of_day: () => moment.timeOfDay(),
    cursor: () => null,
  };
}

function typedOr(name: string, found: string | null, typed: RenderContext['typed']): string | null {
  if (name === 'cursor') return null;
  return Object.hasOwn(typed, name) ? ownText(typed, name) : found;
}

function ownText(record: Readonly<Record<string, string>>, key: string): string | null {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? value : null;
}

/** A value as text may carry it; blank is no value. */
function presentable(value: string | null): string | null {
  const text = withoutMarks(value ?? '')
    .replace(/\r\n?/gu, '\n')
    .trim();
  return text === '' ? null : text;
}

/** The same tag may stand twice, once with a default or choices: the fuller sight of it is reported. */
function keepBest(seen: Map<string, TagValue>, tag: TagValue): void {
  const before = seen.get(tag.name);
  if (before === undefined) seen.set(tag.name, tag);
  else if (before.choices.length < tag.choices.length) seen.set(tag.name, before.withChoices(tag.choices));
}

/** Tags in the text first, then fields that only conditions ask for: the picker offers those without insisting. */
function readTags(
  written: ReadonlyMap<string, TagValue>,
  consulted: ReadonlyMap<string, TagValue>,
  unfilled: readonly string[],
  labels = labelOf,
): RenderedTag[] {
  const inText = [...written.values()].filter((tag) => tag.name !== 'cursor');
  const settled = inText.filter((tag) => tag.text !== null || unfilled.includes(tag.name));
  const asked = [...consulted.values()].filter(
    (tag) => tag.name.startsWith('ask.') && !written.has(tag.name),
  );
  return [...settled, ...asked].map((tag) => ({
    name: tag.name,
    label: labels(tag.name),
    value: unfilled.includes(tag.name) ? null : tag.text,
    choices: [...tag.choices],
  }));
}
