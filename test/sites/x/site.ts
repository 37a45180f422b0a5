import { type Site, strictPolicy } from '../site.ts';

/** Built from `platforms/x.md`. `chat.x.com` is the chat alone, without the rest of the site. */
export const x: Site = {
  hosts: ['x.com', 'chat.x.com'],
  app: new URL('./app.tsx', import.meta.url),
  htmlAttributes: ({ lang, dir }) => `lang="${lang}" dir="${dir}"`,
  policy: strictPolicy,
  generations: ['embed', 'light', 'classic'],
  scenarios: [
    'answers',
    'busy',
    'hard-virtual',
    'hour12',
    'hour24',
    'late-draft',
    'late-empty',
    'locked',
    'long',
    'no-header',
    'no-justify',
    'no-sides',
    'send-fails',
    'slow-send',
  ],
};
