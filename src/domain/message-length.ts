import { type PlatformId, platformNames } from './platform';

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

/** One sentence when a message is longer than the platform likes, else `null`. Never a reason to block. */
export function lengthWarning(text: string, platform: PlatformId): string | null {
  const { soft, hard } = lengthLimits[platform];
  const { units, bytes } = messageLength(text);
  const site = platformNames[platform];
  if (units > hard)
    return `${count(units)} characters: ${site} takes ${count(hard)}, so ${count(units - hard)} must go.`;
  if (units > soft)
    return `${count(units)} characters: ${site} may cut or split messages over ${count(soft)}.`;
  if (platform === 'instagram' && bytes > hard) {
    return `${count(units)} characters make ${count(bytes)} bytes: ${site} may refuse more than ${count(hard)}.`;
  }
  return null;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
