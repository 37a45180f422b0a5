import type { SiteMessage } from '../control.ts';
import { startOfDay } from '../kit/labels.ts';

/** What stands in the message list; only messages have a UUID for a key. */
export type Item =
  | { readonly kind: 'header' | 'notice' | 'typing'; readonly key: string }
  | { readonly kind: 'date'; readonly key: string; readonly at: number }
  | { readonly kind: 'message'; readonly key: string; readonly message: SiteMessage };

interface Shown {
  readonly messages: readonly SiteMessage[];
  /** Messages before this one are not loaded; the profile stands above the very first. */
  readonly oldest: number;
  readonly encrypted: boolean;
  readonly typing: boolean;
  keyOf(message: SiteMessage): string;
}

/** Everything loaded of a thread, oldest first. */
export function itemsOf({ messages, oldest, encrypted, typing, keyOf }: Shown): readonly Item[] {
  const items: Item[] = oldest === 0 ? [{ kind: 'header', key: 'header' }] : [];
  if (oldest === 0 && encrypted) items.push({ kind: 'notice', key: 'encryption-notice' });
  for (let index = oldest; index < messages.length; index++) {
    const [message, before] = [messages[index], messages[index - 1]];
    if (!message) continue;
    const newDay = index === oldest || !before || startOfDay(before.at) !== startOfDay(message.at);
    if (newDay) items.push({ kind: 'date', key: `date-${index}`, at: message.at });
    items.push({ kind: 'message', key: keyOf(message), message });
  }
  if (typing) items.push({ kind: 'typing', key: 'typing' });
  return items;
}
