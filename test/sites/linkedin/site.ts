import { type Site, strictPolicy } from '../site.ts';

/** Built from `platforms/linkedin.md`. */
export const linkedin: Site = {
  hosts: ['www.linkedin.com'],
  app: new URL('./app.tsx', import.meta.url),
  htmlAttributes: ({ lang, theme, dir }) => `lang="${lang}" dir="${dir}" class="theme theme--${theme}"`,
  policy: strictPolicy,
};
