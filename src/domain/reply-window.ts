import type { PlatformId } from './platform';

const hour = 3_600_000;

/** Hours after the contact's last message in which business tools may answer freely (`rules.md` 4). */
const windowHours: Readonly<Partial<Record<PlatformId, number>>> = {
  instagram: 24,
  facebook: 24,
  whatsapp: 24,
  tiktok: 48,
};

/**
 * When the platform's own window closes: information only, since nobody is known to be cut off on the page itself.
 * `null` where the platform has none, or the contact's last message is not known.
 */
export function windowEndsAt(platform: PlatformId, lastInboundAt: number | null): number | null {
  const hours = windowHours[platform];
  return hours === undefined || lastInboundAt === null ? null : lastInboundAt + hours * hour;
}
