/** Where a character of the text stands in the DOM. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

interface Run {
  readonly node: Node;
  /** Position of the run's first character in the text. */
  readonly start: number;
  readonly length: number;
}

/** A contenteditable read as plain text, with the way back from offsets to DOM points. */
export interface EditableText {
  readonly text: string;
  pointAt(offset: number): DomPoint;
  offsetOf(point: DomPoint): number;
}

const blockTags = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4']);

/**
 * Reads an editor's DOM as the text it stands for: one line per innermost block, `br` a line break inside a
 * block, except the last `br` of a block, which only holds the line open (Lexical, Draft.js and Ember editors
 * all do that). `innerText` would not do: it depends on layout and is empty while rendering is skipped.
 */
export function readEditable(root: Element): EditableText {
  const reader = new Reader();
  reader.readBlock(root);
  return reader.finish(root);
}

class Reader {
  text = '';
  readonly runs: Run[] = [];
  #anyLine = false;

  readBlock(block: Node): void {
    let inline: Node[] = [];
    let hadBlock = false;
    for (const child of block.childNodes) {
      if (isBlock(child)) {
        if (inline.length > 0) this.#line(inline);
        inline = [];
        hadBlock = true;
        this.readBlock(child);
      } else if (isContent(child)) inline.push(child);
    }
    if (inline.length > 0 || !hadBlock) this.#line(inline, block);
  }

  finish(root: Element): EditableText {
    const { text, runs } = this;
    return {
      text,
      pointAt: (offset) => pointAt(runs, root, offset),
      offsetOf: (point) => offsetOf(runs, text.length, point),
    };
  }

  #line(nodes: readonly Node[], emptyBlock?: Node): void {
    if (this.#anyLine) this.text += '\n';
    this.#anyLine = true;
    const breaks = nodes.flatMap((node) => breaksIn(node));
    const last = breaks.at(-1);
    const holder = last && endsWith(nodes, last) ? last : null;
    for (const node of nodes) this.#inline(node, holder);
    if (nodes.length === 0 && emptyBlock) this.#mark(emptyBlock, 0);
  }

  #inline(node: Node, holder: Node | null): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data;
      this.#mark(node, data.length);
      this.text += data;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      this.#mark(node, node === holder ? 0 : 1);
      if (node !== holder) this.text += '\n';
      return;
    }
    if (node.tagName === 'IMG') {
      const alt = node.getAttribute('alt') ?? '';
      this.#mark(node, alt.length);
      this.text += alt;
      return;
    }
    for (const child of node.childNodes) this.#inline(child, holder);
  }

  #mark(node: Node, length: number): void {
    this.runs.push({ node, start: this.text.length, length });
  }
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && blockTags.has(node.tagName);
}

/** White space between blocks is formatting of the source, not text. */
function isContent(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node as Text;
    return text.data.trim() !== '' || !hasBlockSibling(text);
  }
  return node instanceof Element;
}

function hasBlockSibling(node: Node): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  return [...siblings].some(isBlock);
}

function breaksIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return node.tagName === 'BR' ? [node] : [...node.querySelectorAll('br')];
}

/** Whether nothing that counts follows `mark` in these nodes. */
function endsWith(nodes: readonly Node[], mark: Element): boolean {
  const after = (node: Node): boolean =>
    (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return !nodes.some((node) => {
    if (node.nodeType === Node.TEXT_NODE) return after(node) && (node as Text).data !== '';
    if (!(node instanceof Element)) return false;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data !== '' && after(text)) return true;
    }
    return node.tagName === 'IMG' ? after(node) : [...node.querySelectorAll('img')].some(after);
  });
}

function pointAt(runs: readonly Run[], root: Element, offset: number): DomPoint {
  let best: Run | undefined;
  for (const run of runs) {
    if (run.start > offset) break;
    // A text node that holds the offset is the best place; of two that touch it, the earlier keeps formatting.
    if (offset <= run.start + run.length && !(best && isText(best) && offset === best.start + best.length)) {
      best = run;
    }
  }
  if (!best) return { node: root, offset: 0 };
  if (isText(best)) return { node: best.node, offset: offset - best.start };
  if (best.node instanceof Element && isBlock(best.node)) return { node: best.node, offset: 0 };
  const parent = best.node.parentNode ?? root;
  const index = [...parent.childNodes].indexOf(best.node as ChildNode);
  return { node: parent, offset: offset > best.start ? index + 1 : index };
}

function offsetOf(runs: readonly Run[], end: number, point: DomPoint): number {
  for (const run of runs) {
    if (run.node === point.node && isText(run)) return run.start + Math.min(point.offset, run.length);
  }
  const following = point.node.childNodes[point.offset];
  for (const run of runs) {
    if (following && (following === run.node || following.contains(run.node))) return run.start;
    const position = point.node.compareDocumentPosition(run.node);
    const inside = (position & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
    if (!inside && (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return precedingEnd(runs, run, point);
  }
  return lastInside(runs, point) ?? end;
}

/** The point lies behind all content of its element; the next run belongs to another one. */
function precedingEnd(runs: readonly Run[], next: Run, point: DomPoint): number {
  return lastInside(runs, point) ?? next.start;
}

function lastInside(runs: readonly Run[], point: DomPoint): number | null {
  const inside = runs.filter((run) => point.node === run.node || point.node.contains(run.node));
  const last = inside.at(-1);
  return last ? last.start + last.length : null;
}

function isText(run: Run): boolean {
  return run.node.nodeType === Node.TEXT_NODE;
}
