import type { Contact } from './conversation';
import { cleanName } from './person-name';
import { templateLimits } from './template';

/**
 * A text that was written to one contact as the body of a template: their name and handle become tags again, and
 * what the author's own text has of the template language stays text.
 */
export function textToTemplate(text: string, contact: Contact): string {
  const values = valuesOf(contact);
  if (values.size === 0) return literal(text);
  const names = [...values.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(${names.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
  // With one group in the pattern, every other piece is a name.
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 0 ? literal(piece) : `{{ ${values.get(piece)} }}`))
    .join('');
}

/** What stands in a text for each tag. Exact: "will" is no Will. Very short names are too often other words. */
function valuesOf({ name, handle }: Contact): ReadonlyMap<string, string> {
  const { first, last, full } = cleanName(name ?? '');
  const all = [
    [handle?.replace(/^@/u, '') ?? null, 'handle'],
    [last, 'last_name'],
    [full, 'full_name'],
    [first, 'first_name'],
  ] as const;
  return new Map(all.flatMap(([value, tag]) => (value !== null && value.length > 1 ? [[value, tag]] : [])));
}

/** Text that Liquid leaves as it is. A lone brace at the end might open a tag with what follows. */
function literal(text: string): string {
  return text.replace(/\{[{%]|\{$/gu, (braces) => `{% raw %}${braces}{% endraw %}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

const longestTitle = 48;

/** A title for a text: how it begins, without the greeting. Never longer than a title may be. */
export function titleFor(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const greeted = /^[^\s,!.:;]+(?: [^\s,!.:;]+){0,3}[,!]\s+(?=\S)/u.exec(line)?.[0] ?? '';
  const words = line.slice(greeted.length).split(/\s+/u);
  let title = '';
  for (const word of words) {
    if (title.length + word.length > longestTitle) break;
    title += title === '' ? word : ` ${word}`;
  }
  const shown = title === '' ? line.slice(0, longestTitle) : title.replace(/[\s,.;:–—-]+$/u, '');
  return (shown.charAt(0).toUpperCase() + shown.slice(1)).slice(0, templateLimits.title);
}
