import type { Found, PageView, Pane, ReadMessage, ReadMessages } from '../adapter';
import { findPart, findParts, found, missing } from '../find';
import { sideIn } from '../geometry';
import { readText } from '../read-text';
import { itemIndex } from './item-index';
import { dayOf, momentOf } from './message-time';

/** Waits are decided by the newest messages; older ones only cost time. */
const mostMessages = 80;
/** What has not left, or never will, is no message yet (`platforms/x.md` 4, delivery state). */
const unsent = new Set(['pending', 'failed', 'error']);
const uuidId = /^message-(?!text-)(.+)$/;

/** The newest messages in sight, oldest first (`platforms/x.md` 4). */
export function xMessages(view: PageView, pane: Pane): Found<ReadMessages> {
  const container = findPart(view, 'messages', pane.root);
  if (!container) return missing('messages');
  const rows = inOrder(findParts(view, 'message', container).filter(isOneMessage)).slice(-mostMessages);
  const day = dayOf(view, container);
  const messages = rows
    .filter((row) => !unsent.has(row.getAttribute('data-send-status') ?? ''))
    .map((row) => readMessage(view, row, container, day(row)));
  return found({ messages, reachesStart: reachesStart(container) });
}

function readMessage(view: PageView, row: Element, container: Element, day: string | null): ReadMessage {
  const words = wordsIn(view, row);
  const bubble = row.querySelector('[data-testid^="message-text-"]') ?? words;
  const body = bubble ?? row.querySelector('[data-dm-message-focus-target]') ?? pictureIn(row) ?? row;
  return {
    element: row,
    body,
    direction: directionOf(row, body, container),
    text: view.remember(row, 'text', () => (words ? readText(words).trim() : '')) ?? '',
    moment: momentOf(view, row, day),
    id: idOf(row),
    system: false,
  };
}

/** The message's own words. A quoted message stands above them, in a button that leads to it. */
function wordsIn(view: PageView, row: Element): Element | null {
  const own = findParts(view, 'messageText', row).filter((block) => {
    const outer = block.parentElement?.closest('[dir="auto"]');
    return block.closest('[role="button"], button') === null && !(outer && row.contains(outer));
  });
  return own.at(-1) ?? null;
}

/** A row counts only while all that names it names the same message: halves of two are shown as lists recycle. */
function isOneMessage(row: Element): boolean {
  const own = row.getAttribute('data-dm-message-row');
  const named = uuidId.exec(row.getAttribute('data-testid') ?? '')?.[1] ?? null;
  const item = row.closest('[data-dm-item-key]')?.getAttribute('data-dm-item-key') ?? null;
  const names = [own, named, item].filter((name) => name !== null);
  return new Set(names).size <= 1;
}

function idOf(row: Element): string | null {
  return (
    row.getAttribute('data-dm-message-row') ?? uuidId.exec(row.getAttribute('data-testid') ?? '')?.[1] ?? null
  );
}

/** A virtual list may keep its items in any order in the tree; their index is the order in sight. */
function inOrder(rows: readonly Element[]): readonly Element[] {
  const placed = rows.map((row) => ({ row, index: itemIndex(row) }));
  if (placed.some(({ index }) => index === null)) return rows;
  return placed.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)).map(({ row }) => row);
}

/** Own messages stand at the end of the line. The class is logical, so it holds in right-to-left pages too. */
function directionOf(row: Element, body: Element, container: Element): ReadMessage['direction'] {
  if (row.classList.contains('justify-end')) return 'outbound';
  if (row.classList.contains('justify-start')) return 'inbound';
  const { display, justifyContent } = getComputedStyle(row);
  if (display.endsWith('flex')) {
    if (/^(flex-)?end$/.test(justifyContent)) return 'outbound';
    if (/^(flex-)?start$/.test(justifyContent)) return 'inbound';
  }
  const side = body === row ? null : sideIn(body, container);
  return side === null ? 'unknown' : side === 'end' ? 'outbound' : 'inbound';
}

function pictureIn(row: Element): Element | null {
  return row.querySelector('video, [role="article"] img, [role="group"] img');
}

function reachesStart(container: Element): boolean {
  const slot = container.querySelector('[data-testid="dm-message-list-spinner-slot"]');
  if (slot && slot.childElementCount > 0) return false;
  return (
    container.querySelector('[data-dm-item-key="header"], [data-testid="dm-conversation-header-item"]') !==
    null
  );
}
