import type { PartCorrections } from '../domain/settings';
import type { Parts, Variant } from '../platforms/adapter';

/** An adapter's parts with a team's corrections put first; what is no selector is passed over. */
export function correctedParts(parts: Parts, corrections: PartCorrections): Parts {
  const corrected = Object.entries(corrections).map(([part, selectors]): [string, readonly Variant[]] => {
    const variants = selectors.filter(isSelector).map((css): Variant => ({ seen: 'correction', css }));
    return [part, [...variants, ...(parts[part as keyof Parts] ?? [])]];
  });
  return { ...parts, ...Object.fromEntries(corrected) };
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    // Written for a newer browser, or by mistake; options tell so when it is saved.
    return false;
  }
}
