import { type Site, strictPolicy } from '../site.ts';

/** Built from `platforms/instagram.md`. */
export const instagram: Site = {
  hosts: ['www.instagram.com', 'instagram.com'],
  app: new URL('./app.tsx', import.meta.url),
  htmlAttributes: ({ lang, theme, dir }) => `lang="${lang}" dir="${dir}" class="__fb-${theme}-mode"`,
  policy: strictPolicy,
};
