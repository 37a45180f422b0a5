import type { ConversationRecord } from '../store/records';

/** Which record a conversation has: one (with others that turn out to be the same), none yet, or nobody can tell. */
export type Resolved =
  | {
      readonly kind: 'known';
      readonly record: ConversationRecord;
      readonly same: readonly ConversationRecord[];
    }
  | { readonly kind: 'new' }
  | { readonly kind: 'unclear' };

/**
 * Finds the record that a conversation's keys mean, by thread, else handle, else name. A name joins only what no
 * thread or handle holds apart; a name that two records bear means neither.
 * @param keys As `Identity.keysOf` gives them, strongest first.
 * @param records Every record with one of the keys.
 */
export function resolveConversation(
  keys: readonly string[],
  records: readonly ConversationRecord[],
): Resolved {
  const matches: ConversationRecord[] = [];
  let seen = [...keys];
  for (const key of keys) {
    const named = records.filter((record) => record.keys.includes(key) && agree(record.keys, seen));
    if (key.startsWith('n:') && named.length > 1) {
      if (matches.length === 0 && keys.length === 1) return { kind: 'unclear' };
      continue;
    }
    for (const record of named) {
      if (matches.includes(record) || !agree(record.keys, seen)) continue;
      matches.push(record);
      seen = [...seen, ...record.keys];
    }
  }
  const [record, ...same] = matches;
  return record ? { kind: 'known', record, same } : { kind: 'new' };
}

/** The hash that a conversation has, or will have once there is a record of it; `null` when nobody can tell. */
export function hashOf(keys: readonly string[], records: readonly ConversationRecord[]): string | null {
  const resolved = resolveConversation(keys, records);
  if (resolved.kind === 'known') return resolved.record.hash;
  return resolved.kind === 'new' && keys[0] !== undefined ? hashIn(keys[0]) : null;
}

/** A key without its kind. */
export function hashIn(key: string): string {
  return key.slice(2);
}

/** `false` when two sets of keys have different threads or different handles. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return ['t:', 'h:'].every((kind) => {
    const ours = a.filter((key) => key.startsWith(kind));
    const theirs = b.filter((key) => key.startsWith(kind));
    return ours.length === 0 || theirs.length === 0 || ours.some((key) => theirs.includes(key));
  });
}
