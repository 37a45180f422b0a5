import { useState } from 'react';
import { EmberBox } from '../kit/ember-box.tsx';
import { useSite } from './context.tsx';

/** A message to somebody yet to be chosen. */
export function NewMessage() {
  const { words } = useSite();
  const [text, setText] = useState('');
  return (
    <div className="msg__detail">
      <div className="msg-convo-wrapper msg-thread">
        <div className="shared-title-bar msg-title-bar">
          <h2>{words.newMessage}</h2>
        </div>
        <input className="msg-connections-typeahead__search-field" aria-label={words.search} />
        <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
          <EmberBox
            attributes={{
              role: 'textbox',
              'aria-multiline': true,
              'aria-label': words.placeholder,
              className: 'msg-form__contenteditable',
            }}
            draft=""
            onReady={() => undefined}
            onGone={() => undefined}
            onText={setText}
            onEnter={() => undefined}
            enterSends={() => false}
          />
          <button
            type="submit"
            className="msg-form__send-button artdeco-button"
            disabled={text.trim() === ''}
          >
            {words.send}
          </button>
        </form>
      </div>
    </div>
  );
}
