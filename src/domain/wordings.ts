import type { Template, Variant } from './template';

/** A text of a template with the place it is for: the default text, or a variant. */
export interface Wording {
  /** BCP 47; empty when the default text does not say. */
  readonly language: string;
  readonly platform: Variant['platform'];
  readonly body: string;
}

type Worded = Pick<Template, 'body' | 'language' | 'variants'>;

/** Every wording of a template: the default text first, then the variants in their order. */
export function wordingsOf({ body, language, variants }: Worded): readonly Wording[] {
  return [{ language, platform: null, body }, ...variants];
}

/** Where an earlier wording for the same place stands, which leaves this one without use; or `null`. */
export function sameWording(wordings: readonly Wording[], at: number): number | null {
  const one = wordings[at];
  if (!one) return null;
  const first = wordings.findIndex((other) => placeOf(other) === placeOf(one));
  return first < at ? first : null;
}

/** The first language out of `wanted` that no wording is in, else the first of them. Never empty. */
export function freeLanguage(wordings: readonly Wording[], wanted: readonly string[]): string {
  const taken = new Set(wordings.map(({ language }) => language.toLowerCase()));
  return wanted.find((language) => !taken.has(language.toLowerCase())) ?? wanted[0] ?? 'en';
}

function placeOf({ language, platform }: Wording): string {
  return `${language.toLowerCase()} ${platform ?? ''}`;
}
