import { slipsBetween } from './slips';

/** The name a mistyped one was meant to be, a slip or two away; `null` when none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
  let best: string | null = null;
  let most = wanted.length > 4 ? 2 : 1;
  for (const name of names) {
    const slips = slipsBetween(wanted, name, most);
    if (slips > most) continue;
    [best, most] = [name, slips - 1];
  }
  return best;
}
