import type { FieldTagName } from './tags';

/** UTF-16 units. */
export const noteLimits = { fields: 40, name: 60, value: 2_000 } as const;

/** The name by which templates call a field: "Order number" is `order_number`. Empty when nothing is left. */
export function noteFieldName(label: string): string {
  return label
    .trim()
    .replace(/[\s.]+/gu, '_')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '')
    .replace(/^[^\p{L}_]+/u, '')
    .slice(0, noteLimits.name)
    .replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}

/**
 * Where what the agent types can be kept, by tag name: `note.size` in `size`, and `ask.size` too where the template
 * looks for `note.size` first.
 */
export function keepableTags(names: readonly string[], body: string): Record<string, string> {
  const fields = fieldsMentioned([body], noteLimits.fields);
  const kept = names.flatMap((name) => {
    const [root, field = ''] = name.split('.');
    return root === 'note' || (root === 'ask' && fields.includes(field)) ? [[name, field]] : [];
  });
  return Object.fromEntries(kept);
}

const mentioned: Readonly<Record<FieldTagName, RegExp>> = {
  note: /\bnote\.([\p{L}_][\p{L}\p{M}\p{N}_-]{0,59})/gu,
  ask: /\bask\.([\p{L}_][\p{L}\p{M}\p{N}_-]{0,59})/gu,
};

/** The fields that templates speak of, those of most templates first. */
export function fieldsMentioned(
  bodies: Iterable<string>,
  most: number,
  root: FieldTagName = 'note',
): string[] {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    const names = new Set([...body.matchAll(mentioned[root])].map(([, name = '']) => name));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}
