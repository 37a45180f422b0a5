import type { PlatformId } from '../domain/platform';

/** The host names a content script of ours may speak from, per platform (`platforms/*.md`, hosts). */
export const platformHosts: Readonly<Record<PlatformId, readonly string[]>> = {
  instagram: ['www.instagram.com', 'instagram.com'],
  facebook: [
    'www.facebook.com',
    'facebook.com',
    'web.facebook.com',
    'business.facebook.com',
    'www.messenger.com',
  ],
  x: ['x.com', 'chat.x.com'],
  linkedin: ['www.linkedin.com'],
  tiktok: ['www.tiktok.com'],
  whatsapp: ['web.whatsapp.com'],
};
