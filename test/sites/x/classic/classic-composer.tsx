import { useState } from 'react';
import { DraftBox } from '../../kit/draft-box.tsx';
import type { SiteEditor } from '../../kit/editor.ts';
import { useSite, type Where } from '../context.tsx';
import { Icon } from '../icons.tsx';

/** The Draft.js box. Its button to send is there from the start, and off while there is no text. */
export function ClassicComposer({ thread, where }: { thread: string; where: Where }) {
  const { world, words, editors, delivery, seeded, c } = useSite();
  const draft = world.find(thread)?.draft ?? '';
  const [text, setText] = useState(draft);
  const [editor, setEditor] = useState<SiteEditor | null>(null);
  const send = (how: 'enter' | 'button'): void => {
    const body = editor?.text() ?? '';
    if (body.trim() === '') return;
    delivery.send(thread, body, how);
    editor?.restore?.('');
    editor?.focus();
  };
  const box = (
    <DraftBox
      draft={draft}
      label={words.message}
      testId="dmComposerTextInput"
      onReady={(ready) => {
        editors.set(where, ready);
        setEditor(ready);
        ready.focus();
      }}
      onGone={(gone) => {
        if (editors.get(where) === gone) editors.delete(where);
      }}
      onText={(now) => {
        setText(now);
        world.keepDraft(thread, now);
      }}
      onEnter={() => send('enter')}
    />
  );
  return (
    <aside role="complementary" className={c('form')}>
      <div className={c('composer')}>
        <div className={c('inputBox', 'classicInput')}>
          {seeded.draw('rich text container', 2) === 0 ? (
            <div data-testid="dmComposerTextInputRichTextInputContainer">{box}</div>
          ) : (
            box
          )}
        </div>
        <button
          type="button"
          data-testid="dmComposerSendButton"
          aria-label={words.send}
          disabled={text.trim() === ''}
          className={c('iconButton')}
          onClick={() => send('button')}
        >
          <Icon name="send" />
        </button>
      </div>
    </aside>
  );
}
