import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type ImportedEntry, type ReadLibrary, readLibrary } from '../../../src/import/read-library.ts';

const folder = join(import.meta.dirname, 'examples');

/** Every example file, with an archive as Alfred writes it. */
export function exampleFiles(): { name: string; bytes: Uint8Array }[] {
  const files = readdirSync(folder).map((name) => ({ name, bytes: exampleBytes(name) }));
  return [...files, { name: 'Shop.alfredsnippets', bytes: alfredArchive() }];
}

export function exampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

export function alfredArchive(): Uint8Array {
  const snippet = (name: string, keyword: string, text: string) =>
    strToU8(JSON.stringify({ alfredsnippet: { snippet: text, uid: keyword, name, keyword } }));
  return zipSync({
    'Bye [2].json': snippet('Bye', '!bye', 'Bye {cursor}'),
    'Ship time [1].json': snippet('Ship time', '!ship', 'It leaves {date} {clipboard}'),
    'icon.png': new Uint8Array([1, 2, 3]),
    '__MACOSX/._Bye.json': strToU8('{}'),
  });
}

/** What a library of another tool holds; throws for any other. */
export async function entriesOf(name: string, bytes: Uint8Array | string): Promise<ImportedEntry[]> {
  return [...(await foreign(name, bytes)).entries];
}

export async function foreign(
  name: string,
  bytes: Uint8Array | string,
): Promise<Extract<ReadLibrary, { kind: 'foreign' }>> {
  const library = await readLibrary(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    name,
  );
  if (library.kind !== 'foreign') throw new Error(`${name}: ${JSON.stringify(library)}`);
  return library;
}
