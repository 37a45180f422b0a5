import type { Route } from '../adapter';

export const instagramHosts = ['www.instagram.com', 'instagram.com'] as const;

/** Where an Instagram URL leads (`platforms/instagram.md` 1). Pure. */
export function instagramRoute(url: URL): Route {
  if (!(instagramHosts as readonly string[]).includes(url.hostname)) return { kind: 'elsewhere' };
  const [, direct, ...rest] = url.pathname.split('/');
  if (direct !== 'direct') return { kind: 'elsewhere' };
  const request = rest[0] === 'requests';
  const at = rest.indexOf('t');
  const thread = at === -1 ? undefined : rest[at + 1];
  if (thread !== undefined && /^\d+$/.test(thread)) return { kind: 'thread', thread, request };
  return { kind: 'inbox', request };
}

export const instagramUrls = {
  threads: [
    'https://www.instagram.com/direct/t/340282366841710300949128137443944311111/',
    'https://www.instagram.com/direct/t/17842233445566778',
    'https://www.instagram.com/direct/t/17842233445566778/?hl=es',
    'https://www.instagram.com/direct/requests/t/17842233445566778/',
    'https://instagram.com/direct/t/17842233445566778/#top',
  ],
  inboxes: [
    'https://www.instagram.com/direct/inbox/',
    'https://www.instagram.com/direct/general/',
    'https://www.instagram.com/direct/requests/',
    'https://www.instagram.com/direct/requests/hidden/',
    'https://www.instagram.com/direct/new/',
  ],
  elsewhere: [
    'https://www.instagram.com/',
    'https://www.instagram.com/direct.example/',
    'https://www.instagram.com/p/Cx1direct/t/123/',
    'https://www.instagram.com/accounts/login/?next=/direct/t/123/',
    'https://www.instagram.com.evil.example/direct/t/123/',
    'https://about.instagram.com/direct/t/123/',
  ],
} as const;
