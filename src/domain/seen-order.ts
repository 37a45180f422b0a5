import type { SeenMessage } from './conversation';
import type { Moment } from './moment';
import { latest, oldestTime } from './moment-order';

/** A message that a person wrote, with a time that can be true: not in the future, not after a later message. */
export interface SaneMessage {
  readonly from: 'contact' | 'us';
  readonly closing: boolean;
  readonly moment: Moment;
}

/**
 * The messages that count for a wait (`rules.md` 8.1), oldest first as the page shows them. Reactions, automatic
 * replies, lines by the site and messages of unknown direction are left out. The order on the page is trusted more
 * than the times: a time that lies becomes a bound.
 */
export function saneMessages(messages: readonly SeenMessage[], now: number): readonly SaneMessage[] {
  const sane: SaneMessage[] = [];
  let limit = now;
  for (const { direction, kind, moment } of [...messages].reverse()) {
    const bounded = boundedBy(moment, limit);
    limit = Math.min(limit, latest(bounded));
    if (direction === 'unknown' || (kind !== 'text' && kind !== 'closing')) continue;
    sane.push({
      from: direction === 'inbound' ? 'contact' : 'us',
      closing: kind === 'closing',
      moment: bounded,
    });
  }
  return sane.reverse();
}

/** The moment itself, or the bound that is left of it when it cannot be true. */
export function boundedBy(moment: Moment, limit: number): Moment {
  return moment.at > limit || moment.at < oldestTime ? { at: limit, precision: 'at-least' } : moment;
}
