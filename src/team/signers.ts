import { z } from 'zod';
import { makeSigningKeys, type SigningKeys } from './bundle';
import type { SecretArea } from './connection';

const keysKey = 'team.signing';
const signersKey = 'team.signers';

const jwkShape = z.record(z.string(), z.unknown());
const keysShape = z.object({ publicKey: jwkShape, privateKey: jwkShape });
const signersShape = z.record(z.string(), z.object({ name: z.string(), since: z.number() }));

export type KnownSigner = z.output<typeof signersShape>[string];

/** The keys of this browser, made at the first use. */
export async function ownKeys(area: SecretArea): Promise<SigningKeys> {
  const kept = keysShape.safeParse((await area.get([keysKey]))[keysKey]).data;
  if (kept) return kept as SigningKeys;
  const keys = await makeSigningKeys();
  await area.keepPagesOut();
  await area.set({ [keysKey]: keys });
  return keys;
}

/** Whose files were taken before, by fingerprint. */
export async function knownSigners(area: SecretArea): Promise<ReadonlyMap<string, KnownSigner>> {
  const kept = signersShape.safeParse((await area.get([signersKey]))[signersKey]).data ?? {};
  return new Map(Object.entries(kept));
}

export async function rememberSigner(
  area: SecretArea,
  fingerprint: string,
  signer: KnownSigner,
): Promise<void> {
  const known = await knownSigners(area);
  if (known.has(fingerprint)) return;
  await area.set({ [signersKey]: { ...Object.fromEntries(known), [fingerprint]: signer } });
}
