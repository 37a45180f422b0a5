import type { HeardKey, Lookalike, Where } from '../control.ts';
import type { SiteEditor } from './editor.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly errors: string[];
  readonly heard: HeardKey[];
  /** The live editor of the pane or the docked chat. */
  editor(where: Where): SiteEditor | null;
  /** What a click on a row does. */
  open(thread: string): void;
  /** The root of the app's own tree. */
  tree(): ParentNode;
  /** Whether the app stands, an editor included where it shows one. */
  ready(): boolean;
}

/** Puts `window.lookalike` on the page. */
export function installControl({ world, errors, heard, editor, open, tree, ready }: Parts): void {
  const need = (where: Where = 'pane'): SiteEditor => {
    const found = editor(where);
    if (!found) throw new Error(`no editor in the ${where}`);
    return found;
  };
  const control: Lookalike = {
    ready,
    now: () => world.now(),
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
    foreignNodes: () => foreignNodes(tree()),
    dock: (thread) => world.dock(thread),
  };
  window.lookalike = control;
}

/** React marks every element it makes; one without the mark came from elsewhere. Editors make their own inside. */
function foreignNodes(tree: ParentNode): string[] {
  const foreign: string[] = [];
  for (const element of tree.querySelectorAll('*')) {
    if (element.parentElement?.closest('[contenteditable]')) continue;
    const made = Object.keys(element).some((key) => key.startsWith('__react'));
    if (!made) foreign.push(element.outerHTML.slice(0, 120));
    if (element.shadowRoot) foreign.push(...foreignNodes(element.shadowRoot));
  }
  return foreign;
}
