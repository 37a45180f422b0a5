import { cutAt } from './clean-line';
import { type RenderContext, renderTemplate } from './render';

/**
 * The beginning of a template on one line, with this contact's values in place; unfilled tags show as `[label]`.
 * A template that can't be rendered shows as it was written.
 * @param limit UTF-16 units, with the ellipsis.
 */
export function renderFirstWords(body: string, context: RenderContext, limit = 120): string {
  const rendered = renderTemplate(body, context);
  const line = (rendered.ok ? rendered.text : body).replace(/\s+/gu, ' ').trim();
  return line.length <= limit ? line : `${cutAt(line, limit - 1)}…`;
}
