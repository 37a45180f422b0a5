import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { LexicalBox } from './lexical-box.tsx';
import type { BaseSite } from './site-context.tsx';

/** A draft that another device left comes so late. */
const lateDraftMs = 500;
const lateDraft = 'From my phone: ';

type Attributes = ComponentProps<typeof LexicalBox>['attributes'];

interface MessageBox {
  readonly text: string;
  send(how: 'enter' | 'button'): void;
  /** The editor itself, with the attributes that the site gives it. */
  box(attributes: Attributes): ReturnType<typeof LexicalBox>;
}

/**
 * A Lexical message box with drafts, as Meta's sites have it. One build keeps the box through many conversations,
 * another makes a new one for each.
 */
export function useLexicalMessageBox(site: BaseSite, thread: string, where: 'pane' | 'docked'): MessageBox {
  const { world, editors, errors, has, c } = site;
  const draft = world.find(thread)?.draft ?? '';
  const [text, setText] = useState(draft);
  const current = useRef(thread);
  useEffect(() => {
    if (current.current === thread) return;
    current.current = thread;
    editors.get(where)?.restore?.(world.find(thread)?.draft ?? '');
    editors.get(where)?.focus();
  }, [thread, where, editors, world]);
  useEffect(() => {
    if (!has('late-draft')) return;
    const timer = setTimeout(() => editors.get(where)?.setText(lateDraft), lateDraftMs);
    return () => clearTimeout(timer);
  }, [has, editors, where]);
  const sendBody = (body: string, how: 'enter' | 'button'): void => {
    if (body.trim() === '') return;
    world.send(current.current, body, how);
    editors.get(where)?.restore?.('');
  };
  return {
    text,
    send: (how) => sendBody(editors.get(where)?.text() ?? '', how),
    box: (attributes) => (
      <LexicalBox
        attributes={attributes}
        draft={draft}
        paragraphClass={c('paragraph')}
        onReady={(editor) => {
          editors.set(where, editor);
          editor.focus();
        }}
        onText={(now) => {
          setText(now);
          world.keepDraft(current.current, now);
        }}
        onEnter={(body) => sendBody(body, 'enter')}
        onError={(message) => errors.push(message)}
      />
    ),
  };
}
