import type { Finding } from '../../domain/finding';
import { words } from './words';

const dayMs = 86_400_000;

/** A finding in one short sentence, at `now` (ms). */
export function findingText(finding: Finding, now: number): string {
  const say = words.findings;
  switch (finding.kind) {
    case 'leftover':
    case 'insult':
      return say[finding.kind](finding.text);
    case 'name':
      return say.name(finding.text, finding.contact);
    case 'length':
      return say[finding.refused ? 'refused' : 'long'](figure(finding.length), figure(finding.limit));
    case 'bytes':
      return say.bytes(figure(finding.length), figure(finding.limit));
    case 'repeated':
      return isToday(finding.at, now) ? say.repeatedToday : say.repeated(day(finding.at, now));
    case 'promotion':
      return say.promotion(day(finding.at, now), figure(finding.days));
    default:
      return say[finding.kind];
  }
}

/** `912 of 1,000 characters`. */
export function lengthText({ length, limit }: { readonly length: number; readonly limit: number }): string {
  return words.count(figure(length), figure(limit));
}

function figure(value: number): string {
  return value.toLocaleString('en');
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}

/** `12 Nov`, with the year where it is long ago. */
function day(at: number, now: number): string {
  const far = now - at > 300 * dayMs;
  return new Date(at).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'short' },
    ...(far ? { year: 'numeric' } : {}),
  });
}
