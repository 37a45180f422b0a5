/** The sites Riposte knows, by the ids used in files, settings and records (`design.md` 5). */
export const platformIds = ['instagram', 'facebook', 'x', 'linkedin', 'tiktok', 'whatsapp'] as const;

export type PlatformId = (typeof platformIds)[number];

/** The platforms that Riposte works on now. The other ids are known to files and settings already. */
export const servedPlatforms: readonly PlatformId[] = ['instagram', 'facebook', 'x', 'linkedin'];

/** Names as the sites write them; the same in every language. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
};
