import type { EditorKind } from './composer';

/** Puts `text` at the selection, in place of what is selected. What came of it is for the caller to read. */
export type Strategy = (composer: HTMLElement, text: string) => void;

/**
 * What to try for each editor, in order; measured in `platforms/inserting-text.md` (last table). Lexical and
 * Draft.js take a paste whole, as one undo step; Draft.js dies of a multi-line `execCommand`. LinkedIn's box
 * and other plain editables take only what looks like typing: line by line.
 */
export const strategiesFor: Readonly<Record<EditorKind, readonly Strategy[]>> = {
  lexical: [paste, replacementInput],
  draft: [paste],
  textarea: [typeWhole, setValue],
  plain: [typeLines, paste],
};

interface FirefoxClipboardInit extends ClipboardEventInit {
  dataType: string;
  data: string;
}

function paste(composer: HTMLElement, text: string): void {
  composer.dispatchEvent(new ClipboardEvent('paste', clipboardInit(text)));
}

/**
 * Firefox hands a content script's DataTransfer to the page empty, but has a dictionary of its own that
 * survives (`dataType`, `data`). Chromium ignores that one.
 */
function clipboardInit(text: string): ClipboardEventInit {
  const both: FirefoxClipboardInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataType: 'text/plain',
    data: text,
  };
  if (import.meta.env.FIREFOX) return both;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return { bubbles: true, cancelable: true, composed: true, clipboardData };
}

/** Lexical's own way in for spelling correctors: always handled, many lines too. */
function replacementInput(composer: HTMLElement, text: string): void {
  const init = { bubbles: true, cancelable: true, composed: true, inputType: 'insertReplacementText' };
  if (import.meta.env.FIREFOX) {
    composer.dispatchEvent(new InputEvent('beforeinput', { ...init, data: text }));
    return;
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  composer.dispatchEvent(new InputEvent('beforeinput', { ...init, data: text, dataTransfer }));
}

function typeWhole(_composer: HTMLElement, text: string): void {
  document.execCommand('insertText', false, text);
}

function typeLines(composer: HTMLElement, text: string): void {
  // Firefox's editor notices focus and selection only with an input event (`inserting-text-x-linkedin.md` 3).
  if (import.meta.env.FIREFOX) composer.dispatchEvent(new Event('input', { bubbles: true }));
  text.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
}

/** Last resort for a textarea whose page swallows typing; it leaves no undo step. */
export function setValue(composer: HTMLElement, text: string): void {
  const area = composer as HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = area;
  const next = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  // React shadows `value` on the element; the prototype's setter is the one that it can notice.
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  setter?.call(area, next);
  area.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
