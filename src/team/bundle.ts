import { z } from 'zod';
import { Failure } from '../contract/failure';

/** A library as a file that says who made it, for teams without a server. */
export interface Bundle {
  readonly signer: string;
  /** Of the signer's key: the same for every file from the same browser. */
  readonly fingerprint: string;
  readonly at: number;
  /** A template file (`design.md` 5). */
  readonly content: string;
}

/** Who signs in this browser; kept as JSON Web Keys. */
export interface SigningKeys {
  readonly publicKey: JsonWebKey;
  readonly privateKey: JsonWebKey;
}

const format = 'riposte-bundle';
const algorithm = 'Ed25519';

const fileShape = z.object({
  format: z.literal(format),
  version: z.literal(1),
  signer: z.string().max(120),
  key: z.string().regex(/^[\w-]{43}$/u),
  at: z.number().int(),
  content: z.string().max(20_000_000),
  signature: z.string().regex(/^[\w-]{86}$/u),
});

export async function makeSigningKeys(): Promise<SigningKeys> {
  const pair = await supported(() => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']));
  const { publicKey, privateKey } = pair as CryptoKeyPair;
  return {
    publicKey: await crypto.subtle.exportKey('jwk', publicKey),
    privateKey: await crypto.subtle.exportKey('jwk', privateKey),
  };
}

/** Writes a signed file. */
export async function signBundle(
  keys: SigningKeys,
  { signer, at, content }: Pick<Bundle, 'signer' | 'at' | 'content'>,
): Promise<string> {
  const privateKey = await supported(() =>
    crypto.subtle.importKey('jwk', keys.privateKey, algorithm, false, ['sign']),
  );
  const key = keys.publicKey.x ?? '';
  const signed = signedBytes({ signer, key, at, content });
  const signature = toText(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, signed)));
  return `${JSON.stringify({ format, version: 1, signer, key, at, content, signature }, null, 2)}\n`;
}

/** Reads a signed file. `damaged`: not such a file. `forged`: it was changed after it was signed. */
export async function readBundle(text: string): Promise<Bundle | { readonly refused: 'damaged' | 'forged' }> {
  const file = fileShape.safeParse(parse(text)).data;
  if (!file) return { refused: 'damaged' };
  const raw = fromText(file.key);
  const key = await supported(() => crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']));
  const genuine = await crypto.subtle.verify(algorithm, key, fromText(file.signature), signedBytes(file));
  if (!genuine) return { refused: 'forged' };
  return { signer: file.signer, at: file.at, content: file.content, fingerprint: await fingerprintOf(raw) };
}

/** Everything that the signature answers for, without a way to shift one part into another. */
function signedBytes({
  signer,
  key,
  at,
  content,
}: {
  signer: string;
  key: string;
  at: number;
  content: string;
}) {
  return new TextEncoder().encode(JSON.stringify([format, 1, signer, key, at, content]));
}

/** 32 letters in groups of four, to be compared over the phone. */
async function fingerprintOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', raw)).slice(0, 16);
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (hex.match(/.{4}/gu) ?? []).join(' ');
}

async function supported<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const old = error instanceof DOMException && error.name === 'NotSupportedError';
    throw old ? new Failure('cannot-sign') : error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Then it is no such file.
    return null;
  }
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
