import { ContentState, Editor, EditorState, RichUtils } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SiteEditor } from './editor.ts';

interface DraftBoxProps {
  readonly draft: string;
  readonly label: string;
  readonly testId: string;
  onReady?(editor: SiteEditor): void;
  onGone?(editor: SiteEditor): void;
  onText?(text: string): void;
  /** Enter alone; without it Enter breaks the line. */
  onEnter?(): void;
}

/** Real Draft.js as X has it for posts and had it for messages. Its model is what would be sent, not its DOM. */
export function DraftBox(props: DraftBoxProps) {
  const { draft, label, testId } = props;
  const [state, setState] = useState(() => stateOf(draft));
  const latest = useRef({ state, props });
  latest.current = { state, props };
  const box = useRef<Editor>(null);
  const change = (next: EditorState): void => {
    const before = latest.current.state.getCurrentContent();
    latest.current.state = next;
    setState(next);
    if (next.getCurrentContent() !== before) latest.current.props.onText?.(textOf(next));
  };
  const changeRef = useRef(change);
  changeRef.current = change;
  useEffect(() => {
    const put = (next: EditorState): void => flushSync(() => changeRef.current(next));
    const editor: SiteEditor = {
      text: () => textOf(latest.current.state),
      selection: () => selectionOf(latest.current.state),
      focus: () => box.current?.focus(),
      setText: (text) => {
        const content = ContentState.createFromText(text);
        put(
          EditorState.moveSelectionToEnd(
            EditorState.push(latest.current.state, content, 'insert-characters'),
          ),
        );
      },
      restore: (text) => put(stateOf(text)),
    };
    latest.current.props.onReady?.(editor);
    return () => latest.current.props.onGone?.(editor);
  }, []);
  return (
    <Editor
      ref={box}
      editorState={state}
      onChange={change}
      ariaLabel={label}
      placeholder={label}
      role="textbox"
      webDriverTestID={testId}
      handleReturn={(event, now) => {
        if (!props.onEnter) return 'not-handled';
        if (event.shiftKey) change(RichUtils.insertSoftNewline(now));
        else props.onEnter();
        return 'handled';
      }}
    />
  );
}

function stateOf(text: string): EditorState {
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)));
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The selection in the model's text, a block's end counting one. */
function selectionOf(state: EditorState): { start: number; end: number } {
  const selection = state.getSelection();
  const starts = new Map<string, number>();
  let at = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    starts.set(block.getKey(), at);
    at += block.getLength() + 1;
  }
  return {
    start: (starts.get(selection.getStartKey()) ?? 0) + selection.getStartOffset(),
    end: (starts.get(selection.getEndKey()) ?? 0) + selection.getEndOffset(),
  };
}
