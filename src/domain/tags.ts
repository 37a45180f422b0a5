/** Where a tag's value comes from (`design.md` 2.2). */
export type TagKind = 'contact' | 'agent' | 'moment' | 'cursor';

/** A tag that has one fixed name. */
export interface TagInfo {
  readonly name: string;
  /** What people read: on fields, in `[First name]`. */
  readonly label: string;
  readonly kind: TagKind;
}

/** All tags with a fixed name, in the order a person would look for them. */
export const fixedTags = [
  { name: 'first_name', label: 'First name', kind: 'contact' },
  { name: 'last_name', label: 'Last name', kind: 'contact' },
  { name: 'full_name', label: 'Full name', kind: 'contact' },
  { name: 'handle', label: 'Handle', kind: 'contact' },
  { name: 'company', label: 'Company', kind: 'contact' },
  { name: 'headline', label: 'Headline', kind: 'contact' },
  { name: 'my_first_name', label: 'My first name', kind: 'agent' },
  { name: 'my_name', label: 'My name', kind: 'agent' },
  { name: 'signature', label: 'Signature', kind: 'agent' },
  { name: 'brand', label: 'Brand', kind: 'agent' },
  { name: 'platform', label: 'Platform', kind: 'moment' },
  { name: 'weekday', label: 'Weekday', kind: 'moment' },
  { name: 'date', label: 'Date', kind: 'moment' },
  { name: 'time_of_day', label: 'Time of day', kind: 'moment' },
  { name: 'cursor', label: 'Cursor', kind: 'cursor' },
] as const satisfies readonly TagInfo[];

export type FixedTagName = (typeof fixedTags)[number]['name'];

/** Tags that take a field of the author's choice: `note.order_number`, `ask.size`. */
export const fieldTags = ['note', 'ask'] as const;

export type FieldTagName = (typeof fieldTags)[number];

const labels: ReadonlyMap<string, string> = new Map(fixedTags.map((tag) => [tag.name, tag.label]));

export function isFixedTag(name: string): name is FixedTagName {
  return labels.has(name);
}

export function isFieldTag(name: string): name is FieldTagName {
  return name === 'note' || name === 'ask';
}

/** What people read for a tag: `ask.order_number` is "Order number". Never empty. */
export function labelOf(name: string): string {
  const known = labels.get(name);
  if (known !== undefined) return known;
  const words = name
    .slice(name.indexOf('.') + 1)
    .replace(/[_\s-]+/gu, ' ')
    .trim();
  const [first = ''] = words;
  return words === '' ? name : first.toUpperCase() + words.slice(first.length);
}
