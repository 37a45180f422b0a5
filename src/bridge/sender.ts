import type { SenderClass } from '../contract/call';
import { platformHosts } from '../contract/platform-hosts';
import type { PlatformId } from '../domain/platform';

/** What the browser says about who sent a message; every field may be missing or foreign. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Our own extension: its id and the address of its root, such as `chrome-extension://…/`. */
export interface Own {
  readonly id: string;
  readonly root: string;
}

const ownPages: Readonly<Record<string, SenderClass>> = {
  'popup.html': 'popup',
  'options.html': 'options',
  'welcome.html': 'welcome',
};

const hosts: ReadonlySet<string> = new Set(Object.values(platformHosts).flat());

/** The platform that an address belongs to; `null` for any other. */
export function platformOf(address: string): PlatformId | null {
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const found = Object.entries(platformHosts).find(([, names]) => names.includes(hostname));
  return found ? (found[0] as PlatformId) : null;
}

/** Who speaks, or `null` for anyone we do not know (`reliability.md` 7, message-sender confusion). */
export function classifySender(sender: Sender, own: Own): SenderClass | null {
  if (sender.id !== own.id || !sender.url) return null;
  if (sender.url.startsWith(own.root)) return ownPage(sender, sender.url.slice(own.root.length), own);
  return isPlatformPage(sender, sender.url) ? 'page' : null;
}

/** The three pages also open as tabs; nothing else of ours speaks. */
function ownPage(sender: Sender, rest: string, own: Own): SenderClass | null {
  if (sender.origin !== undefined && `${sender.origin}/` !== own.root) return null;
  const path = /^[^?#]*/u.exec(rest)?.[0] ?? '';
  return Object.hasOwn(ownPages, path) ? (ownPages[path] ?? null) : null;
}

function isPlatformPage(sender: Sender, address: string): boolean {
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (sender.origin !== undefined && sender.origin !== url.origin) return false;
  return url.protocol === 'https:' && url.port === '' && hosts.has(url.hostname);
}
