import type { PlatformId } from './platform';
import type { Template, Variant } from './template';

/** Where and when the agent looks at templates. */
export interface OrderContext {
  /** `null` outside a DM page: then every platform's templates count. */
  readonly platform: PlatformId | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** BCP 47 of the conversation, or empty. */
  readonly language: string;
}

const dayMs = 86_400_000;
/** After this many days without use a use counts half. */
export const halfLifeDays = 30;

/** Whether a template may be used there: not archived, and its list of platforms is empty or names this one. */
export function usableOn(template: Template, platform: PlatformId | null): boolean {
  if (template.archived) return false;
  return platform === null || template.platforms.length === 0 || template.platforms.includes(platform);
}

/**
 * What the picker shows before anything is typed: most used here, then recent (`design.md` 2.1). "Used" fades, so that
 * last year's favourite makes room; templates made for this platform or with this language go before their equals.
 */
export function orderForEmptyQuery(templates: readonly Template[], context: OrderContext): Template[] {
  return templates
    .filter((template) => usableOn(template, context.platform))
    .map((template) => ({ template, weight: weightOf(template, context.now), fit: fitOf(template, context) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.fit - a.fit ||
        (b.template.usedAt ?? 0) - (a.template.usedAt ?? 0) ||
        b.template.updatedAt - a.template.updatedAt ||
        (a.template.title < b.template.title ? -1 : 1),
    )
    .map(({ template }) => template);
}

/** Uses, halved for each half-life since the last one; rounded so that equal use stays equal. */
function weightOf(template: Template, now: number): number {
  if (template.usedAt === null || template.uses === 0) return 0;
  const days = Math.max(0, now - template.usedAt) / dayMs;
  return Math.round(template.uses * 0.5 ** (days / halfLifeDays) * 100) / 100;
}

function fitOf(template: Template, { platform, language }: OrderContext): number {
  const made = platform !== null && template.platforms.includes(platform) ? 1 : 0;
  const speaks = [template.language, ...template.variants.map((variant) => variant.language)];
  return made + (language !== '' && speaks.some((spoken) => sameBase(spoken, language)) ? 1 : 0);
}

/** `pt` and `pt-BR` share a base language. Compared without case. */
export function sameBase(a: string, b: string): boolean {
  return baseOf(a) !== '' && baseOf(a) === baseOf(b);
}

function baseOf(language: string): string {
  return (language.split(/[-_]/u)[0] ?? '').toLowerCase();
}

/** The wording to use, and its language: empty when the template does not say. */
export interface ChosenBody {
  readonly body: string;
  readonly language: string;
}

type Wordings = Pick<Template, 'body' | 'language' | 'variants'>;

/**
 * Which wording of a template fits (`design.md` 2.2): exact language on this platform, exact language, base language
 * on this platform, base language, else the template's own language. The body counts as a wording of that.
 * @param place.language BCP 47 the contact writes in; empty when unknown.
 */
export function bodyFor(
  template: Wordings,
  place: { readonly language: string; readonly platform: PlatformId | null },
): ChosenBody {
  const { here, anywhere } = wordingsOn(template, place.platform);
  const find = (language: string): Variant | undefined => {
    const exact = (wording: Variant) =>
      language !== '' && wording.language.toLowerCase() === language.toLowerCase();
    const base = (wording: Variant) => sameBase(wording.language, language);
    return here.find(exact) ?? anywhere.find(exact) ?? here.find(base) ?? anywhere.find(base);
  };
  const chosen = find(place.language) ?? find(template.language) ?? template;
  return { body: chosen.body, language: chosen.language };
}

/** Every language there is a wording in for a platform, the template's own first. */
export function languagesFor(template: Wordings, platform: PlatformId | null): string[] {
  const { here, anywhere } = wordingsOn(template, platform);
  const languages = [...anywhere, ...here].map(({ language }) => language);
  return [...new Set(languages.filter((language) => language !== ''))];
}

function wordingsOn(
  { language, body, variants }: Wordings,
  platform: PlatformId | null,
): { readonly here: readonly Variant[]; readonly anywhere: readonly Variant[] } {
  const all: readonly Variant[] = [{ language, platform: null, body }, ...variants];
  return {
    here: all.filter((wording) => wording.platform !== null && wording.platform === platform),
    anywhere: all.filter((wording) => wording.platform === null),
  };
}
