import type { OfficeSpan } from '../../domain/settings';
import { words } from './words';

/** As edited: a time may be missing while it is typed. */
export type DraftSpan = OfficeSpan;

/** What is wrong with one day's hours, or `null`. Times compare as text: `HH:MM`. */
export function checkDay(spans: readonly DraftSpan[]): string | null {
  if (spans.some((span) => span.from === '' || span.to === '')) return words.spanEmpty;
  if (spans.some((span) => span.from >= span.to)) return words.spanBackwards;
  const sorted = sortSpans(spans);
  const overlap = sorted.some((span, index) => index > 0 && span.from < (sorted[index - 1]?.to ?? ''));
  return overlap ? words.spanOverlap : null;
}

export function sortSpans(spans: readonly DraftSpan[]): readonly DraftSpan[] {
  return [...spans].sort((a, b) => a.from.localeCompare(b.from));
}

/** Hours to propose for a day: nine to five, or the rest of it after what is there already. */
export function nextSpan(spans: readonly DraftSpan[]): DraftSpan {
  const last = sortSpans(spans).at(-1);
  if (last === undefined) return { from: '09:00', to: '17:00' };
  return last.to < '23:00' ? { from: last.to, to: '24:00' } : { from: '', to: '' };
}

/** A time field can't show 24:00; midnight at the end of a day is 00:00 there. */
export function toField(time: string): string {
  return time === '24:00' ? '00:00' : time;
}

export function fromField(time: string, end: 'from' | 'to'): string {
  return end === 'to' && time === '00:00' ? '24:00' : time;
}
