import { cleanLine } from '../domain/clean-line';
import type { TemplateProblem } from '../domain/problem-code';
import { emptyDraft, type TemplateDraft, templateLimits } from '../domain/template';
import type { ForeignTemplate } from './foreign';
import { asked, literal, type Piece, words } from './piece';
import { Refusal } from './refusal';

/** What became of one tag of the other tool. */
interface TagFate {
  readonly source: string;
  /** Liquid; empty when it only was a remark. */
  readonly becomes: string;
  /** `false` when it is kept as a question. */
  readonly known: boolean;
}

export interface Composed {
  readonly draft: TemplateDraft;
  readonly tags: readonly TagFate[];
  readonly attachments: number;
}

/** What is wrong with a template's body, or `null`. */
type Check = (body: string) => TemplateProblem | null;

/** An entry of another tool as a template of ours. Throws `Refusal` when nothing worth having is left. */
export function compose(foreign: ForeignTemplate, pieces: readonly Piece[], check: Check): Composed {
  const { body, sound } = soundBody(pieces, check);
  const shortcut = shortcutFrom(foreign.shortcut ?? '');
  const draft: TemplateDraft = {
    ...emptyDraft,
    title: titleFrom(foreign, sound),
    shortcut,
    body,
    folder: folderFrom(foreign.folder ?? ''),
    labels: labelsFrom(foreign.labels ?? []),
    language: languageFrom(foreign.language ?? ''),
    archived: foreign.archived ?? false,
  };
  return { draft, tags: sound.flatMap(fateOf), attachments: foreign.attachments ?? 0 };
}

/** The body as Liquid that parses: where translated commands do not fit together, each becomes a question. */
function soundBody(pieces: readonly Piece[], check: Check): { body: string; sound: readonly Piece[] } {
  let sound = pieces;
  // Words can't break a template: its tags alone tell, and those are alike in many entries.
  if (check(tagsOf(pieces)) !== null) {
    sound = pieces.map((piece) =>
      piece.kind === 'tag' && (piece.liquid.startsWith('{%') || check(piece.liquid) !== null)
        ? asked(piece.source)
        : piece,
    );
    const problem = check(tagsOf(sound));
    if (problem !== null) throw new Refusal({ why: 'problem', problem, variant: null });
  }
  const body = bodyOf(sound);
  if (body.trim() === '') throw new Refusal({ why: 'no-text' });
  if (body.length > templateLimits.body)
    throw new Refusal({ why: 'too-long', field: 'body', limit: templateLimits.body });
  return { body, sound };
}

function tagsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'tag' ? piece.liquid : '')).join('');
}

function bodyOf(pieces: readonly Piece[]): string {
  return joined(pieces)
    .map((piece, index, all) => {
      if (piece.kind === 'tag') return piece.liquid;
      const text = literal(clean(textOf(piece)));
      // A brace right before a tag would be read with it.
      return all[index + 1]?.kind === 'tag' ? text.replace(/\{$/u, '{{ "{" }}') : text;
    })
    .join('')
    .trim();
}

/** Words side by side as one, so that no two halves make a tag together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words') all[all.length - 1] = words(last.text + piece.text);
    else all.push(piece);
  }
  return all;
}

function textOf(piece: Piece): string {
  return piece.kind === 'words' ? piece.text : piece.source;
}

/** Without control characters and halves of characters, which no composer takes. */
function clean(text: string): string {
  return text.replace(/\p{Cs}|(?![\n\t])\p{Cc}/gu, '');
}

/** A tag that reads here as it did there is no news. */
function fateOf(piece: Piece): TagFate[] {
  const plain = (tag: string) => tag.replace(/\s+|'|"/gu, '');
  return piece.kind === 'tag' && plain(piece.source) !== plain(piece.liquid)
    ? [{ source: piece.source, becomes: piece.liquid, known: piece.known }]
    : [];
}

/** Its own title, else its shortcut, else its first words. */
function titleFrom({ title = '', shortcut = '' }: ForeignTemplate, pieces: readonly Piece[]): string {
  for (const name of [title, shortcutFrom(shortcut)]) {
    const line = cleanLine(name, templateLimits.title);
    if (line !== '') return line;
  }
  const [line = ''] = pieces.map(textOf).join('').trim().split('\n');
  return cleanLine(line, 60) || '…';
}

/** `:ship!` is `ship`; what stands between letters and can't be in a shortcut becomes a hyphen. */
function shortcutFrom(shortcut: string): string {
  return shortcut
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, templateLimits.shortcut)
    .replace(/[\uD800-\uDBFF]$/u, '');
}

function folderFrom(path: string): string {
  return path
    .split('/')
    .map((name) => cleanLine(name, 80))
    .filter((name) => name !== '')
    .join('/')
    .slice(0, 200)
    .trim();
}

function labelsFrom(labels: readonly string[]): string[] {
  const clean = labels.map((label) => cleanLine(label, 60)).filter((label) => label !== '');
  return [...new Set(clean)].slice(0, 50);
}

/** A language tag, or nothing when it is none. */
function languageFrom(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.trim().replace('_', '-'))[0] ?? '';
  } catch {
    // A name such as "English": no language is stated then.
    return '';
  }
}
