import type { Moment } from '../../domain/moment';
import type { PageView } from '../adapter';
import { findParts } from '../find';
import { oneLine, readText } from '../read-text';
import { itemIndex } from './item-index';

/** Ids of messages; any other key of a list item is a word ("header", "date…"). */
const uuid = /^[\da-f]{8}-[\da-f]{4}-/i;
/** A clock on a day's pill is that of its first message, not of the one we read. */
const clock = /[\s,،]*\d{1,2}[:.h]\d{2}(?:\s?[\p{L}.]{1,5})?$/u;

/** For each message, what the nearest pill above it says of the day; `null` where no pill stands above. */
export function dayOf(view: PageView, container: Element): (row: Element) => string | null {
  const pills = [...new Set([...itemsOfWords(container), ...findParts(view, 'separator', container)])].map(
    (element) => ({ element, day: oneLine(readText(element)).replace(clock, ''), index: itemIndex(element) }),
  );
  return (row) => {
    const at = itemIndex(row);
    const above = pills.filter(({ element, index, day }) => {
      if (day === '' || row.contains(element)) return false;
      return at !== null && index !== null ? index < at : precedes(element, row);
    });
    return nearest(above)?.day ?? null;
  };
}

/** List items that are no messages and not the head of the history. */
function itemsOfWords(container: Element): readonly Element[] {
  return [...container.querySelectorAll('[data-dm-item-key]')].filter((item) => {
    const key = item.getAttribute('data-dm-item-key') ?? '';
    return !uuid.test(key) && key !== 'header' && item.querySelector('[data-dm-message-row]') === null;
  });
}

function nearest<T extends { readonly element: Element; readonly index: number | null }>(
  pills: readonly T[],
): T | undefined {
  return pills.reduce<T | undefined>((best, pill) => {
    if (!best) return pill;
    const later =
      best.index !== null && pill.index !== null
        ? pill.index >= best.index
        : precedes(best.element, pill.element);
    return later ? pill : best;
  }, undefined);
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * When a message came. X writes only a clock beside it and the day on a pill above; without the pill the day is not
 * known, and a clock alone would be guessed to today's (`platforms/time-and-locale-x-linkedin.md` 2).
 */
export function momentOf(view: PageView, row: Element, day: string | null): Moment | null {
  for (const element of findParts(view, 'messageTime', row)) {
    const exact = Date.parse(element.getAttribute('datetime') ?? '');
    if (!Number.isNaN(exact)) return { at: exact, precision: 'exact' };
    const label = oneLine(readText(element));
    const moment = day === null ? null : view.readTime(`${day} ${label}`);
    if (moment) return moment;
  }
  return null;
}
