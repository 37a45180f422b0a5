import type { ConversationRef } from '../domain/conversation';
import type { Moment } from '../domain/moment';

/*
 * The background refuses a question in which one value does not fit (`contract/shapes.ts`), and with it all the
 * others. A page may show anything, so what cannot be true is left out before it is asked.
 */

const longestText = 400;
const longestUrl = 2_000;
const lastInstant = 8_640_000_000_000;

/** A name too long to be one is cut, which tells people apart as well; an id is left out, as half of one is none. */
export function fittingRef(ref: ConversationRef): ConversationRef {
  const { thread, handle, name } = ref;
  return {
    ...ref,
    thread: thread !== null && thread.length > longestText ? null : thread,
    handle: handle !== null && handle.length > longestText ? null : handle,
    name: name === null ? null : name.slice(0, longestText),
  };
}

/** `null` for a time that no clock shows. */
export function fittingMoment(moment: Moment | null): Moment | null {
  const at = moment?.at ?? -1;
  return Number.isInteger(at) && at >= 0 && at <= lastInstant ? moment : null;
}

/** `null` for an address that nobody could have typed. */
export function fittingUrl(url: string | null): string | null {
  return url !== null && url.length > longestUrl ? null : url;
}
