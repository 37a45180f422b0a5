/** One thing of the accessibility tree, as assistive technology meets it; closed shadow roots included. */
export interface AxNode {
  /** Stands for the node while the page keeps it. */
  readonly ref: string;
  /** ARIA role: `dialog`, `combobox`, `option`, `button`… Plain text has the role `text`. */
  readonly role: string;
  readonly name: string;
  readonly value: string;
  /** The text of `aria-describedby` or `title`. */
  readonly description: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly selected: boolean;
  readonly expanded: boolean | null;
  readonly checked: boolean | null;
  /** Refs of everything this node lies in, nearest first. */
  readonly ancestors: readonly string[];
}

/** What one browser can do with its tree. Coordinates are CSS pixels of the page's viewport. */
export interface AxSource {
  /** All nodes in document order. */
  read(): Promise<readonly AxNode[]>;
  /** The middle of a node's box, scrolled into view. */
  middleOf(node: AxNode): Promise<{ readonly x: number; readonly y: number }>;
}
