import { isTeamTemplate, shortcutKey, type Template } from './template';

type Holder = Pick<Template, 'id' | 'title' | 'shortcut'>;

/**
 * How a shortcut meets those of other templates. `taken`: another of the agent's own has it, so it can't be saved.
 * The rest can: `team`: the team's template has it too; `near`: who types one of the two passes the other on the way.
 */
export interface ShortcutClash {
  readonly kind: 'taken' | 'team' | 'near';
  readonly other: Holder;
}

/** The worst clash of `shortcut`, or `null`. `id` is the template it belongs to, `null` for a new one. */
export function shortcutClash(
  shortcut: string,
  id: string | null,
  templates: readonly Holder[],
): ShortcutClash | null {
  const wanted = shortcutKey(shortcut);
  if (wanted === '') return null;
  const others = templates
    .filter((other) => other.id !== id && other.shortcut !== '')
    .map((other) => ({ other, key: shortcutKey(other.shortcut) }));
  const nearestFirst = others.sort((a, b) => a.key.length - b.key.length);
  const same = others.filter(({ key }) => key === wanted).map(({ other }) => other);
  const own = same.find((other) => !isTeamTemplate(other));
  if (own) return { kind: 'taken', other: own };
  if (same[0]) return { kind: 'team', other: same[0] };
  const near =
    nearestFirst.find(({ key }) => key.startsWith(wanted)) ??
    nearestFirst.findLast(({ key }) => wanted.startsWith(key));
  return near ? { kind: 'near', other: near.other } : null;
}
