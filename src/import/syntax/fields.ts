/** A record of a foreign file. Only its own fields are ever read. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's value; `undefined` when the record has none. */
export function fieldOf(record: unknown, field: string): unknown {
  return isRecord(record) && Object.hasOwn(record, field) ? record[field] : undefined;
}

/** A field as text: numbers count, everything else reads as empty. */
export function textOf(record: unknown, field: string): string {
  const value = fieldOf(record, field);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The first of several fields that holds text. */
export function firstText(record: unknown, ...fields: readonly string[]): string {
  for (const field of fields) {
    const text = textOf(record, field);
    if (text.trim() !== '') return text;
  }
  return '';
}

/** A field as a list; anything else reads as empty. */
export function listOf(record: unknown, field: string): readonly unknown[] {
  const value = fieldOf(record, field);
  return Array.isArray(value) ? value : [];
}

/** Texts of a list, or of one text with commas between. */
export function wordsOf(record: unknown, field: string): string[] {
  const value = fieldOf(record, field);
  if (typeof value === 'string') return splitWords(value);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

export function splitWords(text: string): string[] {
  return text
    .split(/[,;]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `true` when a record has each of the fields, whatever is in them. */
export function has(record: unknown, ...fields: readonly string[]): boolean {
  return isRecord(record) && fields.every((field) => Object.hasOwn(record, field));
}

/**
 * The list of records in an answer of a service: the tree itself, or what stands under one of `names`; a single
 * record counts as a list of one. `null` when there is none that `fits`.
 */
export function recordsIn(
  tree: unknown,
  names: readonly string[],
  fits: (record: unknown) => boolean,
): readonly unknown[] | null {
  const places = [tree, ...names.map((name) => fieldOf(tree, name))];
  for (const place of places) {
    const list = Array.isArray(place) ? place : [place];
    // A few odd ones at the start must not hide what the rest is.
    if (list.slice(0, 20).some(fits)) return list;
  }
  return null;
}
