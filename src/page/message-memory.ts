import { longestClosing, type ShownMessage } from '../domain/conversation';
import type { Moment } from '../domain/moment';
import type { ReadMessage } from '../platforms/adapter';
import { fittingMoment } from './fitting';

/** One message as remembered between passes: how to know it again, and when it came. */
interface Known {
  readonly mark: string;
  readonly moment: Moment;
}

/** So many messages in a row must agree before two readings count as the same place in the thread. */
const matchRun = 3;

/** What came of one reading. */
export interface Reading {
  readonly messages: readonly ShownMessage[];
  /** Texts of our own messages that were not there at the last reading. */
  readonly newOutbound: readonly string[];
}

/**
 * Remembers when messages without a time first stood on the page. What appears below the last known message
 * while we watch was `seen` coming; what was there at first, or comes in by scrolling, is `at-least`
 * (`rules.md` 8.1, precision). Works by order and content, as pages throw their rows away.
 */
export class MessageMemory {
  #known: readonly Known[] | null = null;

  read(messages: readonly ReadMessage[], now: number): Reading {
    const marks = messages.map((message) => message.id ?? `${message.direction}|${message.text}`);
    const place = this.#known ? samePlace(this.#known, marks) : null;
    const arrivedFrom = place ? place.end + 1 : messages.length;
    const seen: ShownMessage[] = [];
    const known: Known[] = [];
    let bound = now;
    for (let index = messages.length - 1; index >= 0; index--) {
      const message = messages[index];
      const mark = marks[index];
      if (!message || mark === undefined) continue;
      const before = place && index <= place.end ? this.#known?.[index - place.offset] : undefined;
      const moment =
        betterOf(fittingMoment(message.moment), before?.moment) ??
        ({ at: bound, precision: index >= arrivedFrom ? 'seen' : 'at-least' } as const);
      bound = Math.min(bound, upperBound(moment));
      known.unshift({ mark, moment });
      const { direction, system } = message;
      seen.unshift({ direction, system, text: system ? '' : tellingText(message), moment });
    }
    this.#known = known;
    const arrived = messages.slice(arrivedFrom).filter((message) => message.direction === 'outbound');
    return { messages: seen, newOutbound: arrived.map((message) => message.text) };
  }
}

/** The text where it may be no more than thanks; it leaves the page in no other case. */
function tellingText({ direction, text }: ReadMessage): string {
  const trimmed = text.trim();
  return direction === 'outbound' || trimmed.length > longestClosing ? '' : trimmed;
}

/** Labels get coarser with time ("5m" becomes "2h"), so the sharper of two readings stays. */
function betterOf(read: Moment | null, before: Moment | undefined): Moment | null {
  if (!read || !before) return read ?? before ?? null;
  const rank = { exact: 0, minute: 1, seen: 2, 'at-least': 3 } as const;
  if (rank[before.precision] < rank[read.precision]) return before;
  return before.precision === 'at-least' && before.at < read.at ? before : read;
}

function upperBound({ at, precision }: Moment): number {
  return precision === 'minute' ? at + 60_000 : at;
}

/** Newest messages that may have been unsent or redrawn since the last reading. */
const mostGone = 5;

/**
 * Where the old end is found again: what stood at `i` stands at `i + offset` now, up to `end`; what follows
 * is new. `null` when the place in the thread is lost.
 */
function samePlace(
  known: readonly Known[],
  marks: readonly string[],
): { offset: number; end: number } | null {
  const oldest = Math.max(0, known.length - 1 - mostGone);
  for (let last = known.length - 1; last >= oldest; last--) {
    for (let end = marks.length - 1; end >= 0; end--) {
      if (agreeing(known, last, marks, end)) return { offset: end - last, end };
    }
  }
  return null;
}

function agreeing(known: readonly Known[], last: number, marks: readonly string[], end: number): boolean {
  const run = Math.min(matchRun, last + 1, end + 1);
  for (let step = 0; step < run; step++) {
    if (marks[end - step] !== known[last - step]?.mark) return false;
  }
  return true;
}
