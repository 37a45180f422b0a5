import { fill } from '../../domain/fill';
import type { Finding } from '../../domain/finding';
import { findingWords as say, words } from './words';

const dayMs = 86_400_000;

/** A finding in one short sentence, at `now` (ms). */
export function findingText(finding: Finding, now: number): string {
  switch (finding.kind) {
    case 'leftover':
    case 'insult':
      return fill(say[finding.kind], { text: finding.text });
    case 'name':
      return fill(say.name, { text: finding.text, contact: finding.contact });
    case 'length':
      return fill(say[finding.refused ? 'refused' : 'long'], figures(finding));
    case 'bytes':
      return fill(say.bytes, figures(finding));
    case 'repeated':
      return isToday(finding.at, now) ? say.repeatedToday : fill(say.repeated, { day: day(finding.at, now) });
    case 'promotion':
      return fill(say.promotion, { day: day(finding.at, now), days: figure(finding.days) });
    default:
      return say[finding.kind];
  }
}

/** `912 of 1,000 characters`. */
export function lengthText({ length, limit }: { readonly length: number; readonly limit: number }): string {
  return fill(words.count, figures({ length, limit }));
}

function figures({ length, limit }: { readonly length: number; readonly limit: number }) {
  return { length: figure(length), limit: figure(limit) };
}

function figure(value: number): string {
  return value.toLocaleString(words.locale);
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}

/** `12 Nov`, with the year where it is long ago. */
function day(at: number, now: number): string {
  const far = now - at > 300 * dayMs;
  return new Date(at).toLocaleDateString(words.locale, {
    ...{ day: 'numeric', month: 'short' },
    ...(far ? { year: 'numeric' } : {}),
  });
}
