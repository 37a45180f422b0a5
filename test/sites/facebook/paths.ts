/** The thread that a path names, on any of the hosts. */
export function threadIn(path: string): string | null {
  return /^\/(?:messages\/)?(?:e2ee\/|marketplace\/)?t\/(\d+)/.exec(path)?.[1] ?? null;
}

const ownHost = (): boolean => location.hostname === 'www.messenger.com';

/** Whether the path is a page of messages; messenger.com has no other ones but its login. */
export function isMessages(path: string): boolean {
  if (ownHost()) return !path.startsWith('/login');
  return path.startsWith('/messages');
}

/** Encrypted threads have a path of their own: every second one here. */
export function pathOf(thread: string): string {
  const encrypted = Number(thread.at(-1)) % 2 === 1 ? 'e2ee/' : '';
  return `${ownHost() ? '' : '/messages'}/${encrypted}t/${thread}/`;
}

/** Path of the inbox or of the requests. */
export function folderPath(requests: boolean): string {
  if (requests) return ownHost() ? '/requests' : '/messages/requests';
  return ownHost() ? '/' : '/messages/';
}
