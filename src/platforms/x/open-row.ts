import type { PageView } from '../adapter';
import { findParts } from '../find';
import { oneLine, textLeaves } from '../read-text';
import { canonicalThread, threadOfLink } from './routes';

const idPrefix = /^dm-(?:conversation|message-request)-item-/;

/** What a row says apart from the other leaves of its text: none of these is read aloud or seen as words. */
export function isAside(element: Element): boolean {
  return element.matches('[aria-hidden="true"], [role="img"], [hidden], svg');
}

/** The conversation of a row, by its test id or its link. */
export function threadOfRow(row: Element): string | null {
  const id = row.getAttribute('data-testid') ?? '';
  const named = idPrefix.test(id) ? canonicalThread(id.replace(idPrefix, '')) : null;
  if (named !== null) return named;
  const link = row.matches('a') ? row : row.querySelector('a[href]');
  return link ? threadOfLink(link) : null;
}

/** Name on a row: its first text (`platforms/x.md` 2). */
export function nameOfRow(row: Element): string {
  return textLeaves(row, isAside)[0]?.text ?? '';
}

/**
 * The handle, which stands only in the row's spoken summary, right after the name. Names and messages may hold
 * commas and other people's handles, so it counts nowhere else.
 */
export function handleOfRow(row: Element, name: string): string | null {
  const bearer = row.matches('[aria-description]') ? row : row.querySelector('[aria-description]');
  const summary = oneLine(bearer?.getAttribute('aria-description') ?? '');
  if (name === '' || !summary.startsWith(name)) return null;
  return /^\s*[,،、，]\s*@(\w{1,15})(?!\w)/u.exec(summary.slice(name.length))?.[1] ?? null;
}

export function isOpenRow(row: Element): boolean {
  const marks = '[aria-selected="true"], [data-selected="true"]';
  return row.matches(marks) || row.querySelector(marks) !== null;
}

export interface OpenRow {
  readonly thread: string | null;
  readonly name: string;
  readonly handle: string | null;
}

/** The row that the list marks as open; `null` where it marks none or several. */
export function openRowIn(view: PageView, root: Document | ShadowRoot): OpenRow | null {
  const [row, ...more] = findParts(view, 'row', root).filter(isOpenRow);
  if (!row || more.length > 0) return null;
  const name = nameOfRow(row);
  return { thread: threadOfRow(row), name, handle: handleOfRow(row, name) };
}
