import { type HTMLAttributes, useEffect, useRef } from 'react';
import type { SiteEditor } from './editor.ts';
import { EmberEditor } from './ember-editor.ts';

interface EmberBoxProps {
  readonly attributes: HTMLAttributes<HTMLDivElement> & Readonly<Record<`data-${string}`, string>>;
  readonly draft: string;
  onReady(editor: SiteEditor): void;
  onGone(editor: SiteEditor): void;
  onText(text: string): void;
  onEnter(text: string): void;
  enterSends(): boolean;
}

/** LinkedIn's message box as a component; all it does is in `ember-editor.ts`. */
export function EmberBox(props: EmberBoxProps) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { current: root } = element;
    if (!root) return;
    const editor = new EmberEditor(root, {
      onText: (text) => latest.current.onText(text),
      onEnter: (text) => latest.current.onEnter(text),
      enterSends: () => latest.current.enterSends(),
    });
    editor.setText(latest.current.draft);
    latest.current.onReady(editor);
    return () => {
      editor.end();
      latest.current.onGone(editor);
    };
  }, []);
  return <div ref={element} contentEditable suppressContentEditableWarning {...props.attributes} />;
}
