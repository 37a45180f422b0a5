/**
 * Text of an element as a reader sees it: `br` is a line break, a picture is its `alt` (emoji). Does not ask
 * for layout, so it also works where rendering is skipped, unlike `innerText`. What `skip` names is left out.
 */
export function readText(element: Element, skip: (element: Element) => boolean = () => false): string {
  let text = '';
  // `childNodes` would leave a live list with every element of the page that was ever read.
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if (node instanceof Element && !skip(node)) {
      if (node.tagName === 'BR') text += '\n';
      else if (node.tagName === 'IMG') text += node.getAttribute('alt') ?? '';
      else text += readText(node, skip);
    }
  }
  return text;
}

/** One line of text for comparing and showing: all white space folded. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A piece of text and the element right around it. */
export interface TextLeaf {
  readonly element: Element;
  readonly text: string;
}

/** Every non-empty text in document order; pictures count with their `alt`. */
export function textLeaves(element: Element, skip: (element: Element) => boolean): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  const visit = (at: Element): void => {
    for (let node = at.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = oneLine((node as Text).data);
        if (text !== '') leaves.push({ element: at, text });
      } else if (node instanceof Element && !skip(node)) visit(node);
    }
  };
  visit(element);
  return leaves;
}
