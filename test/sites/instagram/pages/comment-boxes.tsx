import { useState } from 'react';
import { LexicalBox } from '../../kit/lexical-box.tsx';
import { useSite } from '../context.tsx';
import { Icon } from '../icons.tsx';

/** A comment box with the message box's own markup, which it is not. */
export function RichComment() {
  const { words, errors, seeded, c } = useSite();
  const [text, setText] = useState('');
  const attributes = seeded.shuffled('comment', {
    role: 'textbox',
    'aria-placeholder': words.comment,
    'aria-label': words.comment,
    spellCheck: true,
    tabIndex: 0,
    className: c('edit'),
  });
  return (
    <div className={c('comment')}>
      <Icon name="smile" size={20} />
      <div className={c('editWrap')}>
        <LexicalBox
          attributes={attributes}
          draft=""
          paragraphClass={c('paragraph')}
          onReady={() => undefined}
          onText={setText}
          onEnter={() => undefined}
          onError={(message) => errors.push(message)}
        />
        {text === '' && (
          <div aria-hidden="true" className={c('placeholder')}>
            {words.comment}
          </div>
        )}
      </div>
      {text !== '' && (
        <div role="button" tabIndex={0} className={c('send')}>
          {words.send}
        </div>
      )}
    </div>
  );
}

/** A comment box that is a plain textarea. */
export function PlainComment() {
  const { words, c } = useSite();
  const [text, setText] = useState('');
  return (
    <form className={c('comment')} onSubmit={(event) => event.preventDefault()}>
      <textarea
        className={c('commentField')}
        aria-label={words.comment}
        placeholder={words.comment}
        autoComplete="off"
        rows={1}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text !== '' && (
        <div role="button" tabIndex={0} className={c('send')}>
          {words.send}
        </div>
      )}
    </form>
  );
}
