import { templateLimits } from '../domain/template';
import { type ComposerState, composerText } from './composer/composer';
import type { InlineQuery } from './inline-trigger';

/** What stood in the composer when the picker opened. */
interface Opened {
  readonly before: ComposerState | null;
  readonly inline: InlineQuery | null;
}

/** Where the reply goes: in place of the typed query, of the selection, or at the caret. */
export function spanFor(
  composer: HTMLElement,
  { before, inline }: Opened,
  sign: string,
): { readonly start: number; readonly end: number } {
  const text = composerText(composer);
  const end = { start: text.length, end: text.length };
  if (inline) {
    const { start, end: stop, query } = inline;
    return text.slice(start, stop) === sign + query ? { start, end: stop } : end;
  }
  // A draft that the site restored meanwhile moves every offset; its end is the only safe place.
  return before?.text === text ? { start: before.start, end: before.end } : end;
}

/** What the agent wrote, to be kept as a template: the selection, else all but a query that is being typed. */
export function writtenIn({ before, inline }: Opened): string {
  if (!before) return '';
  const { text, start, end } = before;
  const whole = inline ? text.slice(0, inline.start) + text.slice(inline.end) : text;
  const written = !inline && start !== end ? text.slice(start, end) : whole;
  return written.slice(0, templateLimits.body).trim();
}
