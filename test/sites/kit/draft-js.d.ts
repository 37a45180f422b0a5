/** What look-alikes use of Draft.js, which comes without types. */
declare module 'draft-js' {
  import type { Component } from 'react';

  export interface SelectionState {
    getStartKey(): string;
    getStartOffset(): number;
    getEndKey(): string;
    getEndOffset(): number;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    getBlocksAsArray(): readonly { getKey(): string; getLength(): number }[];
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export interface EditorState {
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const EditorState: {
    createWithContent(content: ContentState): EditorState;
    push(state: EditorState, content: ContentState, change: string): EditorState;
    moveSelectionToEnd(state: EditorState): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export const RichUtils: { insertSoftNewline(state: EditorState): EditorState };
  export interface EditorProps {
    readonly editorState: EditorState;
    onChange(state: EditorState): void;
    handleReturn?(event: { readonly shiftKey: boolean }, state: EditorState): 'handled' | 'not-handled';
    readonly ariaLabel?: string;
    readonly placeholder?: string;
    readonly role?: string;
    readonly webDriverTestID?: string;
  }
  export class Editor extends Component<EditorProps> {
    focus(): void;
  }
}
