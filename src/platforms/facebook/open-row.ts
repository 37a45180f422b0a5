import type { PageView } from '../adapter';
import { findPart, findParts } from '../find';
import { oneLine, readText } from '../read-text';
import { threadIn } from './routes';

/** What a list row says of its conversation, whatever the page's language. */
export interface RowFacts {
  readonly thread: string | null;
  readonly name: string;
}

/** The row that the page marks as the open one; `null` where it marks none. */
export function openRow(view: PageView): RowFacts | null {
  const list = findPart(view, 'list', view.document);
  const link = list?.querySelector('a[aria-current="page"][href*="/t/"]');
  return link ? factsOf(view, link) : null;
}

/** Names of all conversations that stand in the list now. */
export function rowNames(view: PageView): readonly string[] {
  const list = findPart(view, 'list', view.document);
  if (!list) return [];
  return findParts(view, 'row', list)
    .map((row) => factsOf(view, row).name)
    .filter((name) => name !== '');
}

function factsOf(view: PageView, within: Element): RowFacts {
  const link = within.matches('a') ? within : within.querySelector('a[href*="/t/"]');
  const name = rowNameIn(view, within);
  return {
    thread: threadIn(link?.getAttribute('href') ?? ''),
    name: name ? oneLine(readText(name)) : '',
  };
}

/** The element with the name: the first that holds any text. */
export function rowNameIn(view: PageView, row: Element): Element | null {
  const scope = row.matches('a') ? (row.parentElement ?? row) : row;
  const names = findParts(view, 'rowName', scope).filter((one) => row.contains(one));
  return names.find((one) => oneLine(readText(one)) !== '') ?? null;
}
