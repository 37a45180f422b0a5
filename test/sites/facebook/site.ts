import { type Site, strictPolicy } from '../site.ts';

/** Built from `platforms/facebook.md`: Messenger in Facebook, messenger.com, and the pop-up chat. */
export const facebook: Site = {
  hosts: ['www.facebook.com', 'web.facebook.com', 'www.messenger.com'],
  app: new URL('./app.tsx', import.meta.url),
  htmlAttributes: ({ lang, theme, dir }) =>
    `lang="${lang}" dir="${dir}" id="facebook" class="_9dls __fb-${theme}-mode"`,
  policy: strictPolicy,
  generations: ['log', 'grid'],
  scenarios: ['answers', 'busy', 'hard-virtual', 'late-draft', 'long', 'no-header', 'no-labels'],
};
