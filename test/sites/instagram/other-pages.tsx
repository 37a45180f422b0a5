import { useState } from 'react';
import { LexicalBox } from '../kit/lexical-box.tsx';
import { useSite } from './context.tsx';

/** Pages of the same host that are no DM page; some with the same editor, for comments. */
export function OtherPage({ path }: { path: string }) {
  const { seeded, words, errors } = useSite();
  const [comment, setComment] = useState('');
  const c = (name: string) => seeded.className(name);
  if (path.startsWith('/accounts/login')) {
    return (
      <main className={c('page')}>
        <input className={c('field')} name="username" aria-label="Username" />
        <input className={c('field')} name="password" type="password" aria-label="Password" />
      </main>
    );
  }
  return (
    <main className={c('page')} role="main">
      <h2>
        <span title="Some Person">Some Person</span>
      </h2>
      <article>
        <p dir="auto">A post about bread.</p>
        <LexicalBox
          attributes={{
            role: 'textbox',
            'data-lexical-editor': 'true',
            'aria-label': words.comment,
            className: c('edit'),
          }}
          draft=""
          onReady={() => undefined}
          onText={() => undefined}
          onEnter={() => undefined}
          onError={(message) => errors.push(message)}
        />
        <textarea
          className={c('field')}
          aria-label={words.comment}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </article>
      <input className={c('field')} aria-label={words.search} />
    </main>
  );
}
