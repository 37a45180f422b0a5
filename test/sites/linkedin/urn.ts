import type { SiteMessage } from '../control.ts';
import type { Seeded } from '../kit/seeded.ts';

/** Who is logged in; stands in every event URN and is not the sender (`platforms/linkedin.md` 4.1). */
export const viewer = 'ACoAAAgEnTv1ew3rXyZ';

const conversationOf = (index: number): string =>
  `cf2a035c-9f6e-4a2b-8d11-${(0xabc000000000 + index * 7919).toString(16)}_013`;

/** The thread id in URLs: `2-` and the base64 of the conversation's own id. */
export function threadOf(index: number): string {
  return `2-${btoa(conversationOf(index))}`;
}

/**
 * `data-event-urn` of a message that has left. Some name their conversation behind `&`, some do not, and one in
 * each thread is damaged.
 */
export function eventUrn(message: SiteMessage, thread: string, nth: number, seeded: Seeded): string {
  const named = seeded.draw(`named ${thread} ${message.id}`, 3) > 0;
  const conversation = atob(thread.slice(2));
  const text = `${message.at}b${10_000 + seeded.draw(message.id, 89_999)}-100${named ? `&${conversation}` : ''}`;
  const code = nth === 2 ? '%%not*base64%%' : btoa(text);
  return seeded.draw('old urns', 5) === 0
    ? `urn:li:fs_event:(urn:li:messagingThread:${thread},2-${code})`
    : `urn:li:msg_message:(urn:li:fsd_profile:${viewer},2-${code})`;
}
