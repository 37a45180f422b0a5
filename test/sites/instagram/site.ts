import { type Site, strictPolicy } from '../site.ts';

/** Built from `platforms/instagram.md`. */
export const instagram: Site = {
  hosts: ['www.instagram.com', 'instagram.com'],
  app: new URL('./app.tsx', import.meta.url),
  htmlAttributes: ({ lang, theme, dir }) => `lang="${lang}" dir="${dir}" class="_9dls __fb-${theme}-mode"`,
  policy: strictPolicy,
  generations: ['offmsys', 'msys'],
  scenarios: [
    'answers',
    'busy',
    'deaf',
    'hard-virtual',
    'late-draft',
    'long',
    'no-header',
    'renamed',
    'strange',
  ],
};
