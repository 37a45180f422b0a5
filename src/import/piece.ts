/** Part of a foreign body. */
export type Piece =
  /** Words as they stand. */
  | { readonly kind: 'words'; readonly text: string }
  /** A tag of the other tool and what it becomes here. `known` is `false` when it can only be asked for. */
  | { readonly kind: 'tag'; readonly source: string; readonly liquid: string; readonly known: boolean }
  /** The text of another entry, by its shortcut or title. */
  | { readonly kind: 'include'; readonly source: string; readonly name: string };

/** Splits a body written in another tool's tag language. */
export type Dialect = (source: string) => Piece[];

export function words(text: string): Piece {
  return { kind: 'words', text };
}

export function known(source: string, liquid: string): Piece {
  return { kind: 'tag', source, liquid, known: true };
}

/** A tag that has no counterpart: kept as a question to the agent, named after it. */
export function asked(source: string, options: AskOptions & { readonly name?: string } = {}): Piece {
  return { kind: 'tag', source, liquid: askTag(options.name ?? source, options), known: false };
}

interface AskOptions {
  readonly fallback?: string;
  readonly choices?: readonly string[];
}

/** `{{ ask.order_number | choices: "A, B" | default: "x" }}`. */
export function askTag(name: string, { fallback = '', choices = [] }: AskOptions = {}): string {
  const offered = choices
    .map((choice) => choice.replaceAll(',', ' ').trim())
    .filter((choice) => choice !== '');
  const filters = [
    ...(offered.length > 0 ? [`choices: ${quoted(offered.join(', '))}`] : []),
    ...(fallback === '' ? [] : [`default: ${quoted(fallback)}`]),
  ];
  return `{{ ${[`ask.${fieldName(name)}`, ...filters].join(' | ')} }}`;
}

/** A name that may stand behind `ask.`: what is left of any text, at most 40 characters. */
export function fieldName(text: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .slice(0, 40)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/^_+|_+$/gu, '');
  return name === '' ? 'value' : /^\p{N}/u.test(name) ? `value_${name}` : name;
}

/** A text as Liquid takes it between quotes. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[{}%]{2,}/gu, ' ');
  return line.includes('"') ? `'${line.replaceAll("'", '’')}'` : `"${line}"`;
}

/** Words as a template holds them: what would read as a tag there is written so that it comes out as it is. */
export function literal(text: string): string {
  return text.replace(/\{\{|\{%/gu, (braces) => `{{ "${braces}" }}`);
}
