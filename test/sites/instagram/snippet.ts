import type { SiteConversation } from '../kit/world.ts';
import type { Site } from './context.tsx';
import { say } from './words.ts';

/** The second line of a list row, without its time. */
export function snippetOf({ words, seeded }: Site, row: SiteConversation): string {
  if (row.typing) return words.typing;
  if (row.reacted) return say(words.reacted, { S: row.reacted.sign });
  const newest = row.messages.at(-1);
  if (!newest) return '';
  const news = row.messages.length - 1 - row.messages.findLastIndex(({ from }) => from === 'us');
  const counted = row.unread && news > 1 && seeded.draw(`counts ${row.thread}`, 3) === 0;
  if (counted) return say(words.newMessages, { N: news });
  if (newest.from === 'us') return newest.kind === 'text' ? words.you + newest.text : words.attachment;
  if (newest.kind === 'image') return words.sentPhoto;
  if (newest.kind === 'voice') return words.voice;
  return newest.by === undefined ? newest.text : `${newest.by}: ${newest.text}`;
}

/** When the row last had news. */
export function newsAt(row: SiteConversation): number {
  return Math.max(row.reacted?.at ?? 0, row.messages.at(-1)?.at ?? 0);
}
