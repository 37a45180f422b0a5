import type { Variant } from '../../domain/template';
import { wordingName } from '../kit/wording-name';

/** The variants whose text is not the same on both sides, by the name people know them by; a missing text is empty. */
export function changedVariants(
  before: readonly Variant[],
  after: readonly Variant[],
): { readonly name: string; readonly before: string; readonly after: string }[] {
  const named = (side: readonly Variant[]) => new Map(side.map((one) => [wordingName(one), one.body]));
  const [was, is] = [named(before), named(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, before: was.get(name) ?? '', after: is.get(name) ?? '' }))
    .filter((pair) => pair.before !== pair.after);
}
