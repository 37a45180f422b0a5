import type { PageView } from '../adapter';
import { findParts } from '../find';
import { oneLine, type TextLeaf, textLeaves } from '../read-text';
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

/**
 * The texts of a row, the name first (`platforms/x.md` 2). The initial of a contact without a picture may stand before
 * it: then the second text is what the row's spoken summary begins with.
 */
export function textsOfRow(row: Element): readonly TextLeaf[] {
  const leaves = textLeaves(row, isAside);
  const second = leaves[1]?.text ?? '';
  return second !== '' && afterName(row, second) !== null ? leaves.slice(1) : leaves;
}

/**
 * The handle, which stands only in the row's spoken summary, right after the name. Names and messages may hold
 * commas and other people's handles, so it counts nowhere else.
 */
export function handleOfRow(row: Element, name: string): string | null {
  return /^@(\w{1,15})(?!\w)/u.exec(afterName(row, name) ?? '')?.[1] ?? null;
}

/** What a row's spoken summary says after the name and a comma; `null` where it begins with something else. */
function afterName(row: Element, name: string): string | null {
  const bearer = row.matches('[aria-description]') ? row : row.querySelector('[aria-description]');
  const summary = oneLine(bearer?.getAttribute('aria-description') ?? '');
  if (name === '' || !summary.startsWith(name)) return null;
  return /^\s*[,،、，]\s*(.*)$/u.exec(summary.slice(name.length))?.[1] ?? null;
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
  const name = textsOfRow(row)[0]?.text ?? '';
  return { thread: threadOfRow(row), name, handle: handleOfRow(row, name) };
}
