import { readEditable } from './editable-text';

/** A composer's text and selection as UTF-16 offsets into it. */
export interface ComposerState {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What kind of editor it is, by its features and not by its site (`platforms/inserting-text.md`). */
export type EditorKind = 'lexical' | 'draft' | 'textarea' | 'plain';

export function editorKind(composer: HTMLElement): EditorKind {
  if (isTextArea(composer)) return 'textarea';
  if (composer.hasAttribute('data-lexical-editor')) return 'lexical';
  if (composer.querySelector('[data-contents]')) return 'draft';
  return 'plain';
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

/** Text and selection now. A selection outside the composer counts as the end of the text. */
export function readComposer(composer: HTMLElement): ComposerState {
  if (isTextArea(composer)) {
    const { value, selectionStart, selectionEnd } = composer;
    return { text: value, start: selectionStart, end: selectionEnd };
  }
  const editable = readEditable(composer);
  const range = selectionIn(composer);
  if (!range) return { text: editable.text, start: editable.text.length, end: editable.text.length };
  const start = editable.offsetOf({ node: range.startContainer, offset: range.startOffset });
  const end = editable.offsetOf({ node: range.endContainer, offset: range.endOffset });
  return { text: editable.text, start: Math.min(start, end), end: Math.max(start, end) };
}

/** Only the text; cheaper than `readComposer` where the selection does not matter. */
export function composerText(composer: HTMLElement): string {
  return isTextArea(composer) ? composer.value : readEditable(composer).text;
}

/** Selects `start` to `end` (offsets into the composer's text) and waits until the editor has taken notice. */
export async function selectInComposer(composer: HTMLElement, start: number, end: number): Promise<void> {
  if (deepActive() !== composer) composer.focus({ preventScroll: true });
  if (isTextArea(composer)) {
    composer.setSelectionRange(start, end);
    return;
  }
  const editable = readEditable(composer);
  const from = editable.pointAt(start);
  const to = editable.pointAt(end);
  const selection = ownerSelection(composer);
  if (!selection) return;
  const range = selectionIn(composer);
  const already =
    range?.startContainer === from.node &&
    range.startOffset === from.offset &&
    range.endContainer === to.node &&
    range.endOffset === to.offset;
  if (!already) {
    const noticed = selectionNoticed();
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    await noticed;
  }
  // Lexical passes over the first change after an update of its own (it takes it for an echo), and an unchanged
  // selection raises no event at all; either way the editor is asked to look once more.
  document.dispatchEvent(new Event('selectionchange'));
}

/** Longest wait for `selectionchange`; browsers raise it in a task of its own, soon after. */
const noticeMs = 80;

function selectionNoticed(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done, true);
      // Editors listen on the document too, perhaps after us: let them run first.
      queueMicrotask(resolve);
    };
    const timer = setTimeout(done, noticeMs);
    document.addEventListener('selectionchange', done, true);
  });
}

function selectionIn(composer: HTMLElement): Range | null {
  const selection = ownerSelection(composer);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return composer.contains(range.commonAncestorContainer) ? range : null;
}

interface SelectingRoot {
  getSelection?: () => Selection | null;
}

/** Blink keeps a selection per shadow root; Firefox sees through roots from the document. */
function ownerSelection(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Node & SelectingRoot;
  return root instanceof ShadowRoot && root.getSelection ? root.getSelection() : document.getSelection();
}

interface SelectingShadow {
  getSelection?: () => Selection | null;
}

declare global {
  interface ShadowRoot extends SelectingShadow {}
}

/** The focused element, looked for through open shadow roots. */
export function deepActive(): Element | null {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
