import { Damage } from '../refusal';

/** How much of a file is looked at to guess its encoding. */
const sampleLength = 4_096;

/**
 * The text of a file in whatever encoding it was saved: UTF-8, UTF-16 with or without a mark, else Windows-1252,
 * which old spreadsheets write. Throws `Damage` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const nuls = text.split('\0').length - 1;
  if (nuls > text.length / 100) throw new Damage('binary');
  return nuls === 0 ? text : text.replaceAll('\0', '');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, sampleLength);
  if (nulShare(sample, 1) > 0.3) return new TextDecoder('utf-16le').decode(bytes);
  if (nulShare(sample, 0) > 0.3) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // As a stream, so that a file cut off within a character still reads as what it is.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Share of zero bytes at even or odd places. */
function nulShare(bytes: Uint8Array, parity: 0 | 1): number {
  let nuls = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) nuls += 1;
  return bytes.length < 4 ? 0 : nuls / (bytes.length / 2);
}

/** UTF-8 with a spoilt byte here and there, or `null` when it is hardly UTF-8 at all. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const spoilt = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length;
  return whole > spoilt * 4 ? text : null;
}
