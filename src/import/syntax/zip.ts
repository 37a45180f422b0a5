import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Damage } from '../refusal';

/** What a library may hold unpacked; an archive that swells beyond that is a trap, not a library. */
const limits = { files: 20_000, bytes: 60_000_000, ratio: 400 } as const;

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The files of an archive that could hold templates, in the order of their names. */
export function readZip(bytes: Uint8Array): Packed[] {
  let files = 0;
  let total = 0;
  const wanted = (file: UnzipFileInfo): boolean => {
    if (!isReadable(file.name)) return false;
    files += 1;
    total += file.originalSize;
    if (files > limits.files || total > limits.bytes || file.originalSize > file.size * limits.ratio + 10_000)
      throw new Damage('zip-too-large');
    return true;
  };
  try {
    return Object.entries(unzipSync(bytes, { filter: wanted }))
      .map(([name, content]) => ({ name, bytes: content }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw error instanceof Damage ? error : new Damage('broken-zip');
  }
}

/** Archives within the archive, pictures and a Mac's own droppings are passed over. */
function isReadable(name: string): boolean {
  if (/(^|\/)(__MACOSX\/|\.)/u.test(name)) return false;
  return /\.(json|ya?ml|csv|tsv|txt|xml|plist|textexpander)$/iu.test(name);
}
