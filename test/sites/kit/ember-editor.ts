import type { SiteEditor } from './editor.ts';

export interface EmberEditorOptions {
  onText(text: string): void;
  onEnter(text: string): void;
  /** Whether Enter alone sends now; the user of the site chooses. */
  enterSends(): boolean;
}

/** What the editor believes came from a person; all else changes the page but never the model. */
const believed = /^(insert(Text|Paragraph|CompositionText|ReplacementText)|delete|history)/;

/** Gecko's engine alone, where an editor sleeps after a focus by script (`inserting-text-x-linkedin.md` 3). */
const inGecko = navigator.userAgent.includes('Firefox/');

/**
 * LinkedIn's message box (`platforms/inserting-text-x-linkedin.md`): one `p` per line, the browser's own editing
 * and history, and a model that follows only what looks like typing. Text put in by any other way shows, but is
 * never sent and is gone with the next key. A `br` within a line is not understood. A paste leaves the caret at
 * the start.
 */
export class EmberEditor implements SiteEditor {
  readonly #root: HTMLElement;
  readonly #options: EmberEditorOptions;
  readonly #life = new AbortController();
  #model = '';
  #asleep = false;

  constructor(root: HTMLElement, options: EmberEditorOptions) {
    this.#root = root;
    this.#options = options;
    const { signal } = this.#life;
    const wake = (): void => {
      this.#asleep = false;
    };
    root.addEventListener('focus', () => (this.#asleep = inGecko), { signal });
    root.addEventListener('pointerdown', wake, { signal });
    root.addEventListener('keydown', wake, { signal, capture: true });
    root.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    root.addEventListener('beforeinput', (event) => this.#onBeforeInput(event), { signal });
    root.addEventListener('input', (event) => this.#onInput(event), { signal });
    root.addEventListener('paste', (event) => this.#onPaste(event), { signal });
  }

  end(): void {
    this.#life.abort();
  }

  text(): string {
    return this.#model;
  }

  focus(): void {
    this.#root.focus();
  }

  setText(text: string): void {
    this.#draw(text);
    if (this.#hasFocus()) this.#caretTo(this.#root.lastElementChild ?? this.#root);
  }

  selection(): { start: number; end: number } {
    const range = this.#range();
    if (!range) return { start: -1, end: -1 };
    return {
      start: this.#offsetOf(range.startContainer, range.startOffset),
      end: this.#offsetOf(range.endContainer, range.endOffset),
    };
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.shiftKey) {
      event.preventDefault();
      document.execCommand('insertParagraph');
    } else if (this.#options.enterSends()) {
      event.preventDefault();
      this.#options.onEnter(this.#model);
    }
  }

  #onBeforeInput(event: InputEvent): void {
    if (event.isTrusted && this.#shown() !== this.#model) {
      this.#draw(this.#model);
      this.#caretTo(this.#root.lastElementChild ?? this.#root);
    }
  }

  #onInput(event: Event): void {
    const slept = this.#asleep;
    this.#asleep = false;
    if (slept || !event.isTrusted || !(event instanceof InputEvent) || !believed.test(event.inputType))
      return;
    if (this.#root.childNodes.length === 0) this.#root.append(lineOf(''));
    this.#take(this.#shown());
  }

  #onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { start, end } = this.selection();
    if (text === '' || start === -1) return;
    this.#draw(this.#model.slice(0, start) + text + this.#model.slice(end));
    this.#caretTo(this.#root.firstElementChild ?? this.#root, true);
  }

  #draw(text: string): void {
    this.#root.replaceChildren(...text.split('\n').map(lineOf));
    this.#take(text);
  }

  #take(text: string): void {
    this.#model = text;
    this.#options.onText(text);
  }

  /** What the editor makes of its DOM. */
  #shown(): string {
    return [...this.#root.childNodes]
      .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '))
      .join('\n');
  }

  #hasFocus(): boolean {
    const root = this.#root.getRootNode();
    return (root as Document | ShadowRoot).activeElement === this.#root;
  }

  #caretTo(line: Element, atStart = false): void {
    const last = atStart ? null : line.lastChild;
    const selection = this.#selection();
    if (last?.nodeType === Node.TEXT_NODE) selection?.setPosition(last, last.textContent?.length ?? 0);
    else selection?.setPosition(line.firstChild?.nodeType === Node.TEXT_NODE ? line.firstChild : line, 0);
  }

  #selection(): Selection | null {
    const root = this.#root.getRootNode() as { getSelection?: () => Selection | null };
    return root.getSelection ? root.getSelection() : document.getSelection();
  }

  #range(): Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'> | null {
    const selection = this.#selection();
    if (!selection || selection.rangeCount === 0) return null;
    const root = this.#root.getRootNode();
    const composed =
      root instanceof ShadowRoot && 'getComposedRanges' in selection
        ? selection.getComposedRanges({ shadowRoots: [root] })[0]
        : undefined;
    const range = composed ?? selection.getRangeAt(0);
    return this.#root.contains(range.startContainer) && this.#root.contains(range.endContainer)
      ? range
      : null;
  }

  #offsetOf(node: Node, offset: number): number {
    let before = 0;
    for (const [index, line] of [...this.#root.childNodes].entries()) {
      if (index > 0) before += 1;
      if (node === this.#root && index >= offset) return before;
      if (line.contains(node)) {
        const range = document.createRange();
        range.setStart(line, 0);
        range.setEnd(node, offset);
        return before + range.toString().length;
      }
      before += line.textContent?.length ?? 0;
    }
    return before;
  }
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('p');
  line.append(text === '' ? document.createElement('br') : text);
  return line;
}
