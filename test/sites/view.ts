/** How a look-alike shows itself. Set through `/__site/set?…` on its own origin, kept in a cookie. */
export interface View {
  readonly lang: string;
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** DOM generation, by the site's own names; empty for its newest. */
  readonly generation: string;
  /** Draws class names, wrappers and attribute order. */
  readonly seed: number;
  /** Milliseconds by which the pane follows the URL. */
  readonly lag: number;
  /** Site-specific switches, comma-separated. */
  readonly scenario: string;
}

export const plainView: View = {
  lang: 'en',
  theme: 'light',
  dir: 'ltr',
  generation: '',
  seed: 1,
  lag: 120,
  scenario: '',
};

/** Languages that look-alikes speak. English has a twin with the 24-hour clock. */
export const languages = ['en', 'en-GB', 'es', 'pt-BR', 'it', 'ar'];

/** Settings that take certain values only. A site names its generations and scenarios itself. */
export interface ViewLimits {
  readonly generations?: readonly string[];
  readonly scenarios?: readonly string[];
}

const rightToLeft = /^(ar|he|fa|ur)\b/;

/**
 * Reads a view from query or cookie text. Throws on a key or value that is none, so that no test runs in another
 * view than it asked for.
 */
export function readView(text: string, limits: ViewLimits = {}): View {
  const view: Record<string, string | number> = { ...plainView };
  for (const [key, value] of new URLSearchParams(text)) {
    if (key === 'next') continue;
    if (!Object.hasOwn(plainView, key)) throw new Error(`no such setting of a look-alike: ${key}`);
    const plain = plainView[key as keyof View];
    if (typeof plain === 'number' && !/^\d+$/.test(value)) throw new Error(`${key} is a number: ${value}`);
    view[key] = typeof plain === 'number' ? Number(value) : value;
  }
  const read = view as unknown as View;
  refuse('language', [read.lang], languages);
  refuse('theme', [read.theme], ['light', 'dark']);
  refuse('direction', [read.dir], ['ltr', 'rtl']);
  refuse('generation', read.generation === '' ? [] : [read.generation], limits.generations);
  refuse('scenario', scenariosOf(read), limits.scenarios);
  return { ...read, dir: rightToLeft.test(read.lang) ? 'rtl' : read.dir };
}

function refuse(what: string, wanted: readonly string[], known: readonly string[] | undefined): void {
  const strange = known ? wanted.find((one) => !known.includes(one)) : undefined;
  if (strange !== undefined) throw new Error(`no such ${what}: ${strange}; known: ${known?.join(', ')}`);
}

/** The scenarios of a view, one by one. */
export function scenariosOf({ scenario }: View): readonly string[] {
  return scenario.split(',').filter((one) => one !== '');
}

export function writeView(view: View): string {
  return new URLSearchParams(Object.entries(view).map(([key, value]) => [key, String(value)])).toString();
}
