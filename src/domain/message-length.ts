import type { Finding } from './finding';
import type { PlatformId } from './platform';

/** From where a message may not go through, as a whole number of characters (UTF-16 units). */
export interface LengthLimit {
  /** Above this we warn. */
  readonly soft: number;
  /** Above this the site's own box refuses, as far as known; equal to `soft` where only one limit is known. */
  readonly hard: number;
}

/** `rules.md` 1. The site is the judge, so these only warn. */
export const lengthLimits: Readonly<Record<PlatformId, LengthLimit>> = {
  instagram: { soft: 1_000, hard: 1_000 },
  facebook: { soft: 2_000, hard: 20_000 },
  x: { soft: 10_000, hard: 10_000 },
  linkedin: { soft: 1_900, hard: 8_000 },
  tiktok: { soft: 6_000, hard: 6_000 },
  whatsapp: { soft: 4_096, hard: 65_536 },
};

/**
 * How long a message is for a platform: UTF-16 units, as web composers count. For Instagram bytes may count
 * instead (`rules.md` 1: sources differ), so there `bytes` is looked at too.
 */
export function messageLength(text: string): { readonly units: number; readonly bytes: number } {
  return { units: text.length, bytes: new TextEncoder().encode(text).length };
}

/** What to mind about a message's length on a platform, or `null`. Never a reason to block. */
export function lengthFinding(text: string, platform: PlatformId): Finding | null {
  const { soft, hard } = lengthLimits[platform];
  const { units, bytes } = messageLength(text);
  if (units > hard) return { kind: 'length', length: units, limit: hard, refused: true };
  if (units > soft) return { kind: 'length', length: units, limit: soft, refused: false };
  return platform === 'instagram' && bytes > hard ? { kind: 'bytes', length: bytes, limit: hard } : null;
}

/** From this share of the soft limit on a counter helps. */
const nearShare = 0.8;

/** Length and limit once a message comes near what the platform takes, else `null`. */
export function lengthNear(
  text: string,
  platform: PlatformId,
): { readonly length: number; readonly limit: number } | null {
  const { soft, hard } = lengthLimits[platform];
  if (text.length < soft * nearShare) return null;
  return { length: text.length, limit: text.length > soft ? hard : soft };
}
