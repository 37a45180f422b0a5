import { useEffect, useState } from 'react';
import type { SiteEditor } from '../kit/editor.ts';
import { EmberBox } from '../kit/ember-box.tsx';
import type { SiteConversation } from '../kit/world.ts';
import { emberId, emberMarks, useSite } from './context.tsx';

/** Box, buttons and send mode of one conversation. The same box may serve one conversation after the other. */
export function Composer({
  conversation,
  where,
}: {
  conversation: SiteConversation;
  where: 'pane' | 'docked';
}) {
  const site = useSite();
  const { seeded, words, world, editors } = site;
  const [text, setText] = useState(conversation.draft);
  const [mode, setMode] = useState(site.sendMode);
  const [editor, setEditor] = useState<SiteEditor | null>(null);
  const { thread } = conversation;
  useEffect(() => {
    editor?.setText(world.find(thread)?.draft ?? '');
    if (where === 'pane') editor?.focus();
  }, [editor, thread, where, world]);
  const send = (how: 'enter' | 'button'): void => {
    const body = editor?.text() ?? '';
    if (body.trim() === '') return;
    site.send(conversation, body, how);
    editor?.setText('');
  };
  const Form = where === 'docked' && seeded.draw('form element', 2) === 0 ? 'div' : 'form';
  const submits =
    Form === 'form' ? { onSubmit: (event: { preventDefault(): void }) => event.preventDefault() } : {};
  return (
    <Form className="msg-form msg-form--thread-footer-feature" id={emberId()} {...submits}>
      <div className="msg-form__msg-content-container">
        <div className="msg-form__message-texteditor">
          <EmberBox
            attributes={seeded.shuffled('edit', {
              role: 'textbox',
              'aria-multiline': true,
              'aria-label': words.placeholder,
              className: 'msg-form__contenteditable t-14 t-black--light t-normal',
            })}
            draft={conversation.draft}
            onReady={(ready) => {
              editors.set(where, ready);
              setEditor(ready);
            }}
            onGone={(gone) => editors.get(where) === gone && editors.delete(where)}
            onText={(now) => {
              setText(now);
              world.keepDraft(thread, now);
            }}
            onEnter={() => send('enter')}
            enterSends={() => site.sendMode === 'enter'}
          />
          <div
            className={`msg-form__placeholder t-14 ${text === '' ? '' : 'visually-hidden'}`}
            data-placeholder={words.placeholder}
            ref={emberMarks}
          />
        </div>
      </div>
      <footer className="msg-form__footer">
        <div className="msg-form__left-actions">
          {['▣', 'GIF', '☺'].map((sign) => (
            <button key={sign} type="button" className="msg-form__footer-action artdeco-button">
              {sign}
            </button>
          ))}
        </div>
        <div className="msg-form__right-actions">
          {mode === 'click' || seeded.draw('send icon', 3) > 0 ? (
            <button
              type="submit"
              className="msg-form__send-button artdeco-button"
              disabled={text.trim() === ''}
              onClick={() => send('button')}
            >
              {words.send}
            </button>
          ) : (
            <button
              type="submit"
              className="msg-form__send-btn artdeco-button"
              disabled={text.trim() === ''}
              onClick={() => send('button')}
            >
              ➤
            </button>
          )}
          <button
            type="button"
            className="msg-form__send-toggle artdeco-button"
            data-test-msg-ui-send-mode-toggle-presenter__button=""
            onClick={() => {
              site.sendMode = site.sendMode === 'enter' ? 'click' : 'enter';
              setMode(site.sendMode);
            }}
          >
            …
          </button>
        </div>
      </footer>
    </Form>
  );
}
