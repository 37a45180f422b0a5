/** What an address asks for. */
export type Place =
  | {
      readonly page: 'chat';
      readonly thread: string | null;
      readonly folder: Folder;
      readonly view: ChatView;
    }
  | { readonly page: 'pin' }
  | { readonly page: 'other' };

export type Folder = 'inbox' | 'requests' | 'other-requests';
type ChatView = 'thread' | 'new' | 'settings';

/** Reads a path of the chat (`platforms/x.md` 1). */
export function placeOf(path: string): Place {
  if (path.startsWith('/i/chat/pin')) return { page: 'pin' };
  const inside = /^\/(?:i\/chat|messages)(?:\/(.*?))?\/?$/.exec(path);
  if (!inside || path.startsWith('/messages/compose')) return { page: 'other' };
  const [, folder, rest] = /^(requests\/other|requests)?\/?(.*)$/.exec(inside[1] ?? '') ?? [];
  const thread = /^g?\d+(-\d+)?$/.test(rest ?? '') ? (rest ?? null) : null;
  return {
    page: 'chat',
    thread,
    folder: folder === undefined ? 'inbox' : folder === 'requests' ? 'requests' : 'other-requests',
    view: rest === 'new' || rest === 'settings' ? rest : 'thread',
  };
}

export function threadIn(path: string): string | null {
  const place = placeOf(path);
  return place.page === 'chat' ? place.thread : null;
}

/** The address of a thread. */
export function pathOf(thread: string, folder: Folder = 'inbox'): string {
  const under = { inbox: '', requests: 'requests/', 'other-requests': 'requests/other/' }[folder];
  return `/i/chat/${under}${thread}`;
}

/** The address of a thread while there was no chat yet. */
export function classicPath(thread: string): string {
  return `/messages/${thread}`;
}

/** Where the site itself leads on from a path: old addresses to new ones, a locked chat to its wall. */
export function settled(path: string, { classic, locked }: { classic: boolean; locked: boolean }): string {
  if (classic) return path.replace(/^\/i\/chat/, '/messages');
  const now = path.replace(/^\/messages(?!\/compose)(?=\/|$)/, '/i/chat');
  const chat = now.startsWith('/i/chat') && !now.startsWith('/i/chat/pin');
  return locked && chat ? `/i/chat/pin/new?from=${encodeURIComponent(now)}` : now;
}
