import type { Route } from '../adapter';

export const xHosts = ['x.com', 'chat.x.com'] as const;
/** The chat's own site, where the whole page is the chat. */
const ownHost = 'chat.x.com';

const notChat = new Set(['login', 'logout', 'i']);

/** A conversation's id as routes write it: two user ids, a group, or oneself. */
const idPattern = /^(?:g\d+|\d+(?:-\d+)?)$/;

/** Where a URL of X leads (`platforms/x.md` 1). Pure. */
export function xRoute(url: URL): Route {
  if (!(xHosts as readonly string[]).includes(url.hostname)) return { kind: 'elsewhere' };
  const rest = chatPath(url);
  if (rest === null) return { kind: 'elsewhere' };
  if (rest[0] === 'pin') return { kind: 'locked' };
  const request = rest[0] === 'requests';
  const id = request ? rest[rest[1] === 'other' ? 2 : 1] : rest[0];
  return id !== undefined && idPattern.test(id)
    ? { kind: 'thread', thread: id, request }
    : { kind: 'inbox', request };
}

/** What follows the chat's own part of the path, in segments; `null` where the path is not the chat's. */
function chatPath({ hostname, pathname }: URL): readonly string[] | null {
  const [, first, second, ...rest] = pathname.split('/');
  if (first === 'i' && second === 'chat') return rest;
  // Sharing a post opens a sheet over the timeline under this path.
  if (first === 'messages') return second === 'compose' ? null : [second ?? '', ...rest];
  if (hostname !== ownHost || notChat.has(first ?? '')) return null;
  return [first ?? '', second ?? '', ...rest];
}

/** `111:222` in attributes is `111-222` in routes; `null` for anything that is no conversation's id. */
export function canonicalThread(id: string): string | null {
  const thread = id.replace(':', '-');
  return idPattern.test(thread) ? thread : null;
}

/** The conversation that a link leads to. */
export function threadOfLink(link: Element): string | null {
  const href = link.getAttribute('href');
  if (href === null || !URL.canParse(href, 'https://x.com')) return null;
  const route = xRoute(new URL(href, 'https://x.com'));
  return route.kind === 'thread' ? route.thread : null;
}

export function isGroup(thread: string): boolean {
  return thread.startsWith('g');
}

/** The thread's page in the chat of today; the classic paths lead there by themselves. */
export function xUrlOf(thread: string, request: boolean, url: URL): string {
  return `${url.origin}/i/chat/${request ? 'requests/' : ''}${thread}`;
}

export const xUrls = {
  threads: [
    'https://x.com/i/chat/1100000001-1200000002',
    'https://x.com/i/chat/1100000001-1200000002/',
    'https://x.com/i/chat/1100000001-1200000002?lang=es',
    'https://x.com/i/chat/1100000001-1200000002#top',
    'https://x.com/i/chat/g1890000000000000001',
    'https://x.com/i/chat/1100000001',
    'https://x.com/i/chat/requests/1100000001-1200000002',
    'https://x.com/i/chat/requests/other/1100000001-1200000002',
    'https://x.com/messages/1100000001-1200000002',
    'https://x.com/messages/requests/1100000001-1200000002',
    'https://chat.x.com/i/chat/1100000001-1200000002',
    'https://chat.x.com/1100000001-1200000002',
  ],
  inboxes: [
    'https://x.com/i/chat',
    'https://x.com/i/chat/',
    'https://x.com/i/chat/new',
    'https://x.com/i/chat/settings',
    'https://x.com/i/chat/requests',
    'https://x.com/i/chat/requests/other',
    'https://x.com/messages',
    'https://x.com/messages/requests',
    'https://chat.x.com/',
  ],
  locked: ['https://x.com/i/chat/pin/new?from=%2Fi%2Fchat', 'https://x.com/i/chat/pin/recovery'],
  elsewhere: [
    'https://x.com/home',
    'https://x.com/ana_souza',
    'https://x.com/ana_souza/status/1100000001',
    'https://x.com/messages/compose?text=hi',
    'https://x.com/i/chats/1100000001-1200000002',
    'https://x.com/i/flow/login?redirect_after_login=%2Fi%2Fchat%2F1-2',
    'https://x.com/search?q=%2Fi%2Fchat%2F1-2',
    'https://x.com/i/chatroom/1100000001-1200000002',
    'https://chat.x.com/login?next=%2Fi%2Fchat%2F1-2',
    'https://x.com.evil.example/i/chat/1100000001-1200000002',
    'https://evilx.com/i/chat/1100000001-1200000002',
    'https://help.x.com/i/chat/1100000001-1200000002',
  ],
} as const;
