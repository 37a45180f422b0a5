import { checkTemplate } from '../domain/render';
import { fileFormat } from '../domain/template-file';
import { type Composed, compose } from './compose';
import type { ForeignTemplate, FormatId } from './foreign';
import { shelve, takeIn } from './includes';
import { readOwnTable } from './own-table';
import { type Recognized, recognize } from './recognize';
import { Damage, type DamageReason, Refusal, type RefusalReason } from './refusal';
import { decodeText } from './syntax/decode-text';
import { textOf } from './syntax/fields';
import { readJson } from './syntax/json';
import { isZip, type Packed, readZip } from './syntax/zip';

/** As many as a template file may hold. */
const mostEntries = 50_000;
/** Entries read at a stretch; between two, others have their turn and progress is told. */
const sliceLength = 200;

export interface ImportedEntry extends Composed {
  /** Place in the file, from 1. */
  readonly position: number;
}

interface RefusedForeign {
  readonly position: number;
  readonly reason: RefusalReason;
}

export type ReadLibrary =
  /** A file of ours, as the text that `templates/import` takes. */
  | { readonly kind: 'own'; readonly text: string }
  | {
      readonly kind: 'foreign';
      readonly format: FormatId;
      readonly entries: readonly ImportedEntry[];
      readonly refused: readonly RefusedForeign[];
    }
  | { readonly kind: 'damaged'; readonly reason: DamageReason };

/** Told how far reading is, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** Reads the library of one file. See `readLibraries`. */
export function readLibrary(bytes: Uint8Array, name: string, onProgress?: OnProgress): Promise<ReadLibrary> {
  return readLibraries([{ name, bytes }], onProgress);
}

/**
 * Reads the libraries of any tool we know as one: some tools write a file per group. Writes nothing; never throws
 * for what is in the files.
 */
export async function readLibraries(
  files: readonly Packed[],
  onProgress: OnProgress = () => undefined,
): Promise<ReadLibrary> {
  try {
    const parts = files.flatMap(partsOf);
    const [only] = parts;
    if (only !== undefined && parts.length === 1) {
      const own = ownText(decodeText(only.bytes));
      if (own !== null) return { kind: 'own', text: own };
    }
    return await readForeign(parts, onProgress);
  } catch (error) {
    if (error instanceof Damage) return { kind: 'damaged', reason: error.reason };
    throw error;
  }
}

/** A text to read. */
interface Part extends Packed {
  /** What its entries' folder is called when the format knows no better. */
  readonly folder: string;
  /** `true` for what lies in an archive, where anything else may lie too. */
  readonly packed: boolean;
}

function partsOf({ name, bytes }: Packed): Part[] {
  const folder = baseName(name);
  if (!isZip(bytes)) return [{ name, bytes, folder, packed: false }];
  const packed = readZip(bytes);
  return packed.map((part) => ({
    ...part,
    // One entry per file: the archive is the group. Many in each: each file is one.
    folder: packed.length === 1 || /\.json$/iu.test(part.name) ? folder : baseName(part.name),
    packed: packed.length > 1,
  }));
}

/** The text of a template file of ours, spreadsheets included, or `null`. Broken ones are still ours. */
function ownText(text: string): string | null {
  if (new RegExp(`^\\s*\\{[^[{]*"format"\\s*:\\s*"${fileFormat}"`, 'u').test(text.slice(0, 2_000)))
    return text;
  if (text.includes(`"${fileFormat}"`) && textOf(readJson(text), 'format') === fileFormat) return text;
  return readOwnTable(text);
}

async function readForeign(parts: readonly Part[], onProgress: OnProgress): Promise<ReadLibrary> {
  const found: { position: number; template: ForeignTemplate }[] = [];
  const refused: RefusedForeign[] = [];
  let format: FormatId | null = null;
  let position = 0;
  for (const [index, part] of parts.entries()) {
    const recognized = recognizePart(part, parts.length > 1);
    if (recognized === 'strange') {
      position += 1;
      refused.push({ position, reason: { why: 'strange-file', name: part.name } });
    }
    if (recognized === null || recognized === 'strange') continue;
    format ??= recognized.format;
    const { count, read } = recognized.source;
    if (position + count > mostEntries) throw new Damage('too-many');
    for (let at = 0; at < count; at += 1) {
      position += 1;
      attempt(position, refused, () => found.push({ position, template: read(at) }));
      if (position % sliceLength === 0)
        await breathe(onProgress, (0.5 * (index + at / count)) / parts.length);
    }
  }
  if (position === 0) throw new Damage('no-entries');
  const entries = await composeAll(found, refused, onProgress);
  // Several files and none of another tool: they are ours, or the refusals say what they are not.
  return {
    kind: 'foreign',
    format: format ?? 'riposte',
    entries,
    refused: refused.sort((a, b) => a.position - b.position),
  };
}

/** Archives hold other things too, which are passed over; a file among several that is no library is refused. */
function recognizePart({ bytes, folder, packed }: Part, several: boolean): Recognized | 'strange' | null {
  try {
    const text = decodeText(bytes);
    // Ours come in by themselves, with all that only they hold.
    if (several && !packed && ownText(text) !== null) return 'strange';
    return recognize(text, folder);
  } catch (error) {
    if (!(error instanceof Damage) || !several) throw error;
    return packed ? null : 'strange';
  }
}

async function composeAll(
  found: readonly { readonly position: number; readonly template: ForeignTemplate }[],
  refused: RefusedForeign[],
  onProgress: OnProgress,
): Promise<ImportedEntry[]> {
  const shelf = shelve(found.map(({ template }) => template));
  const entries: ImportedEntry[] = [];
  const check = remembering(checkTemplate);
  for (const [index, { position, template }] of found.entries()) {
    attempt(position, refused, () =>
      entries.push({ position, ...compose(template, takeIn(template.pieces, shelf), check) }),
    );
    if (index % sliceLength === sliceLength - 1)
      await breathe(onProgress, 0.5 + (0.5 * index) / found.length);
  }
  return entries;
}

/** Asks once for each text. */
function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** Does something for one entry; its refusal is noted and the rest goes on. */
function attempt(position: number, refused: RefusedForeign[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused.push({ position, reason: error.reason });
  }
}

async function breathe(onProgress: OnProgress, done: number): Promise<void> {
  onProgress(done);
  await new Promise((resolve) => setTimeout(resolve));
}

/** `Shop.alfredsnippets` is `Shop`. */
function baseName(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');
}
