import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type HTMLAttributes, useEffect, useRef } from 'react';
import type { SiteEditor } from './editor.ts';

interface LexicalBoxProps {
  readonly attributes: HTMLAttributes<HTMLDivElement> & Readonly<Record<`data-${string}`, string>>;
  readonly draft: string;
  /** Classes of the paragraphs, as the site's theme gives them. */
  readonly paragraphClass?: string;
  onReady(editor: SiteEditor): void;
  onText(text: string): void;
  onEnter(text: string): void;
  onError(message: string): void;
}

/** Meta's message box: real Lexical with plain text and history. Enter sends, Shift+Enter breaks the line. */
export function LexicalBox(props: LexicalBoxProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { current: root } = element;
    if (!root) return;
    const editor = createEditor({
      namespace: 'box',
      theme: { paragraph: latest.current.paragraphClass ?? '' },
      onError: (error) => latest.current.onError(`lexical: ${error.message}`),
    });
    editor.setRootElement(root);
    const undo = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false;
          event?.preventDefault();
          latest.current.onEnter(textOf(editor));
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(() => latest.current.onText(textOf(editor))),
    ];
    const site = siteEditor(editor, root);
    site.restore(latest.current.draft);
    latest.current.onReady(site);
    return () => {
      for (const step of undo) step();
      editor.setRootElement(null);
    };
  }, []);
  return <div ref={element} contentEditable suppressContentEditableWarning {...props.attributes} />;
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function siteEditor(editor: LexicalEditor, root: HTMLElement): Required<SiteEditor> {
  const write = (text: string, tag: string): void =>
    editor.update(
      () => {
        const paragraph = $createParagraphNode();
        text.split('\n').forEach((line, index) => {
          if (index > 0) paragraph.append($createLineBreakNode());
          if (line !== '') paragraph.append($createTextNode(line));
        });
        $getRoot().clear().append(paragraph);
        if (document.activeElement === root) paragraph.selectEnd();
      },
      { discrete: true, tag },
    );
  return {
    text: () => textOf(editor),
    selection: () => editor.getEditorState().read(selectionOffsets),
    focus: () => root.focus(),
    setText: (text) => write(text, HISTORY_PUSH_TAG),
    restore: (text) => {
      // In this order, or the history has no state to come back to at the first undo.
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      write(text, HISTORY_MERGE_TAG);
    },
  };
}

function selectionOffsets(): { start: number; end: number } {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { start: -1, end: -1 };
  const [anchor, focus] = [selection.anchor, selection.focus].map((point) => {
    let before = 0;
    const paragraphs = $getRoot().getChildren();
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) before += 2;
      const children =
        'getChildren' in paragraph
          ? (paragraph as ReturnType<typeof $createParagraphNode>).getChildren()
          : [];
      if (point.type === 'element' && point.key === paragraph.getKey()) {
        return (
          before + children.slice(0, point.offset).reduce((sum, child) => sum + child.getTextContentSize(), 0)
        );
      }
      for (const child of children) {
        if (child.getKey() === point.key) return before + point.offset;
        if ($isTextNode(child) || $isLineBreakNode(child)) before += child.getTextContentSize();
      }
    }
    return before;
  });
  const [start = 0, end = 0] = [anchor ?? 0, focus ?? 0].sort((a, b) => a - b);
  return { start, end };
}
