import type { HeardFocus, HeardKey, Lookalike, Where } from '../control.ts';
import type { SiteEditor } from './editor.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly errors: string[];
  readonly heard: HeardKey[];
  readonly focus?: HeardFocus[];
  /** The live editor of the pane or the docked chat. */
  editor(where: Where): SiteEditor | null;
  /** What a click on a row does. */
  open(thread: string): void;
  /** The root of the app's own tree. */
  tree(): ParentNode & Node;
  /** Whether the app stands, an editor included where it shows one. */
  ready(): boolean;
}

/** Puts `window.lookalike` on the page. */
export function installControl(parts: Parts): void {
  const { world, errors, heard, focus = [], editor, open, tree, ready } = parts;
  const need = (where: Where = 'pane'): SiteEditor => {
    const found = editor(where);
    if (!found) throw new Error(`no editor in the ${where}`);
    return found;
  };
  const control: Lookalike = {
    ready,
    now: () => world.now(),
    setNow: (at) => world.setNow(at),
    advance: (ms) => world.advance(ms),
    conversations: () =>
      world.conversations.map(({ thread, name, handle, group, request, unread }) => ({
        thread,
        name,
        handle,
        group,
        request,
        unread,
      })),
    messages: (thread) => world.find(thread)?.messages ?? [],
    current: () => world.shown,
    open,
    hold: () => world.hold(),
    release: () => world.release(),
    step: () => world.step(),
    pending: () => world.pending,
    receive: ({ thread, text, at = world.now(), kind = 'text' }) => world.receive(thread, text, at, kind),
    sentElsewhere: ({ thread, text, at = world.now() }) => world.sentElsewhere(thread, text, at),
    model: (where) => need(where).text(),
    selection: (where) => need(where).selection(),
    focusComposer: (where) => need(where).focus(),
    setDraft: (text, where) => need(where).setText(text),
    sent: () => [...world.sent],
    errors: () => [...errors],
    keyLog: () => [...heard],
    clearKeyLog: () => void heard.splice(0),
    focusLog: () => [...focus],
    foreignNodes: () => foreignNodes(tree()),
    dock: (thread) => world.dock(thread),
  };
  window.lookalike = control;
}

/**
 * React marks every element it makes, and every text node that has siblings; what bears no mark came from elsewhere.
 * Editors make their own inside.
 */
function foreignNodes(tree: ParentNode & Node): string[] {
  const foreign: string[] = [];
  const walker = document.createTreeWalker(tree);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) foreign.push(...foreignNodes(node.shadowRoot));
    if (node.parentElement?.closest('[contenteditable]') || isMarked(node)) continue;
    if (node instanceof Element) foreign.push(node.outerHTML.slice(0, 120));
    else if (!isOnlyText(node)) foreign.push(`${node.nodeName} ${(node.nodeValue ?? '').slice(0, 80)}`);
  }
  return foreign;
}

function isMarked(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'));
}

/** The text of an element that holds nothing else, but perhaps comments of the site's, is written without a mark. */
function isOnlyText(node: Node): boolean {
  const parent = node.parentNode;
  if (node.nodeType !== Node.TEXT_NODE || !parent || !isMarked(parent)) return false;
  return [...parent.childNodes].every((sibling) => sibling === node || isSiteComment(sibling));
}

function isSiteComment(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE && isMarked(node);
}
