import type { PageView } from '../adapter';
import { claims } from './header';
import { openRow, rowNames } from './open-row';

/**
 * Whether nothing on the page contradicts that the pane shows the thread of the URL. The URL goes ahead; the marked
 * row, the header and the label of the messages follow each in their own time (`platforms/facebook.md` 1). Where the
 * list marks no row, the page does not tell.
 */
export function agreesWithRow(view: PageView, root: Element, thread: string): boolean {
  const row = openRow(view);
  if (row === null || row.thread === null) return true;
  if (row.thread !== thread) return false;
  const names = rowNames(view);
  return claims(view, root).every((claim) => !namesAnother(claim, row.name, names));
}

/** Of all names in the list, the longest that the claim holds is another one's. */
function namesAnother(claim: string, own: string, names: readonly string[]): boolean {
  const held = names.filter((name) => holdsName(claim, name));
  const longest = held.reduce((best, name) => (name.length > best.length ? name : best), '');
  return longest !== '' && longest !== own;
}

/** As a whole word: a contact called "K" is not in every "Kim". */
function holdsName(claim: string, name: string): boolean {
  const at = claim.lastIndexOf(name);
  if (at === -1) return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isLetter(claim[at - 1]) && !isLetter(claim[at + name.length]);
}
