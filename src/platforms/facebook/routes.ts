import type { Route } from '../adapter';

export const facebookHosts = ['www.facebook.com', 'web.facebook.com', 'www.messenger.com'] as const;

const ownHost = 'www.messenger.com';
/** First path segments of messenger.com that show messages; on facebook.com all of `/messages` does. */
const ownSections = new Set(['', 't', 'e2ee', 'marketplace', 'requests', 'new', 'archived']);
const requestSections = new Set(['requests', 'message-requests', 'filtered', 'spam']);
const requestFolder = /^(message_requests|pending_threads|filtered_threads|spam_threads)$/;

/** Where a URL of Facebook or messenger.com leads (`platforms/facebook.md` 1). Pure. */
export function facebookRoute(url: URL): Route {
  if (!(facebookHosts as readonly string[]).includes(url.hostname)) return { kind: 'elsewhere' };
  const [, ...segments] = url.pathname.split('/');
  const inMessages =
    url.hostname === ownHost ? ownSections.has(segments[0] ?? '') : segments[0] === 'messages';
  if (!inMessages) return { kind: 'elsewhere' };
  const request =
    segments.some((segment) => requestSections.has(segment)) ||
    requestFolder.test(url.searchParams.get('folder') ?? '');
  const thread = threadIn(url.pathname);
  return thread === null ? { kind: 'inbox', request } : { kind: 'thread', thread, request };
}

/** The thread that a path of a page or a link names; `null` for any other path. Encrypted threads keep their number. */
export function threadIn(path: string): string | null {
  const id = /^(?:\/messages)?(?:\/(?:e2ee|marketplace|requests|message-requests))?\/t\/([^/?#]+)/.exec(
    path,
  )?.[1];
  return id !== undefined && /^[\w.-]+$/.test(id) ? id : null;
}

/** The thread's page on the host that `url` is on. The site itself leads on to the encrypted one. */
export function facebookUrlOf(thread: string, _request: boolean, url: URL): string {
  return `${url.origin}${url.hostname === ownHost ? '' : '/messages'}/t/${thread}/`;
}

export const facebookUrls = {
  threads: [
    'https://www.facebook.com/messages/t/1000040000000/',
    'https://www.facebook.com/messages/t/1000040000000',
    'https://www.facebook.com/messages/t/ana.souza.12/',
    'https://www.facebook.com/messages/e2ee/t/7200110022003300/',
    'https://www.facebook.com/messages/e2ee/t/7200110022003300/?locale=pt_BR',
    'https://www.facebook.com/messages/t/1000040000000/#composer',
    'https://www.facebook.com/messages/requests/t/1000040000000/',
    'https://web.facebook.com/messages/t/1000040000000/',
    'https://www.messenger.com/t/1000040000000/',
    'https://www.messenger.com/e2ee/t/7200110022003300/',
    'https://www.messenger.com/marketplace/t/24001100220033/',
  ],
  inboxes: [
    'https://www.facebook.com/messages',
    'https://www.facebook.com/messages/',
    'https://www.facebook.com/messages/new/',
    'https://www.facebook.com/messages/requests/',
    'https://www.facebook.com/messages/?folder=spam_threads',
    'https://www.messenger.com/',
    'https://www.messenger.com/requests',
  ],
  elsewhere: [
    'https://www.facebook.com/',
    'https://www.facebook.com/messages.example/t/1/',
    'https://www.facebook.com/t/1000040000000/',
    'https://www.facebook.com/groups/messages/t/1/',
    'https://www.facebook.com/login/?next=%2Fmessages%2Ft%2F1%2F',
    'https://www.facebook.com/marketplace/item/1/',
    'https://www.messenger.com/login/?next=%2Ft%2F1%2F',
    'https://www.messenger.com/help/t/1/',
    'https://business.facebook.com/latest/inbox/all?selected_item_id=1',
    'https://developers.facebook.com/messages/t/1/',
    'https://www.facebook.com.evil.example/messages/t/1/',
    'https://messenger.com.evil.example/t/1/',
  ],
} as const;
