import { useState } from 'react';
import { LexicalBox } from '../../kit/lexical-box.tsx';
import { photo } from '../../kit/picture.ts';
import { Face } from '../avatar.tsx';
import { useSite } from '../context.tsx';
import { Icon } from '../icons.tsx';

/** Pages of the same host that are no DM page. */
export function OtherPage({ path }: { path: string }) {
  const { c } = useSite();
  return (
    <div role="main" className={c('page')}>
      {path.startsWith('/search') ? <Search /> : path === '/' ? <Feed /> : <Profile path={path} />}
    </div>
  );
}

function Feed() {
  return (
    <>
      <Post author="Sunrise Bakery Ltd" text="Rye, fresh from the oven." />
      <Post author="Noor | Ceramics & Co." text="New glaze, who dis" />
    </>
  );
}

function Profile({ path }: { path: string }) {
  const { c } = useSite();
  const name = path.split('/')[1] ?? '';
  return (
    <>
      <div className={c('headLink')}>
        <Face name={name} size="large" />
        <h1>{name}</h1>
        <div role="button" tabIndex={0} className={c('button')}>
          Message
        </div>
      </div>
      <Post author={name} text="Market day on Saturday" />
    </>
  );
}

function Search() {
  const { c } = useSite();
  return (
    <div className={c('post')}>
      <h2>Results</h2>
      <a role="link" href="/sunrisebakery/">
        Sunrise Bakery Ltd
      </a>
    </div>
  );
}

/** A post; comments and the box for them have the messages' own markup. */
function Post({ author, text }: { author: string; text: string }) {
  const { seeded, c } = useSite();
  return (
    <div role="article" className={c('post')}>
      <div className={c('headLink')}>
        <Face name={author} />
        <h3>{author}</h3>
      </div>
      <div dir="auto">{text}</div>
      <img alt="" className={c('postPhoto')} src={photo(seeded, author, 500, 300)} />
      <div role="article" aria-label="Comment by Ben Okafor" className={c('line')}>
        <Face name="Ben Okafor" alt="Ben Okafor" />
        <div className={c('bubble')}>
          <div dir="auto">Lovely!</div>
        </div>
      </div>
      <Comment />
    </div>
  );
}

function Comment() {
  const { words, errors, seeded, c } = useSite();
  const [text, setText] = useState('');
  const attributes = seeded.shuffled('comment', {
    role: 'textbox',
    'aria-label': words.comment,
    'aria-placeholder': words.comment,
    tabIndex: 0,
    className: c('edit'),
  });
  const box = (
    <div className={c('box')}>
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
      <Icon name="smile" />
    </div>
  );
  // Some builds put the box in a form, others do not.
  if (seeded.draw('comment form', 2) === 0) return <form role="presentation">{box}</form>;
  return box;
}

/** No banner, no chat, two fields. */
export function Login() {
  const { words, c } = useSite();
  return (
    <div className={c('page', 'middle')}>
      <form className={c('post')} onSubmit={(event) => event.preventDefault()}>
        <h1>Facebook</h1>
        <input className={c('field')} name="email" aria-label="Email" />
        <input className={c('field')} name="pass" type="password" aria-label="Password" />
        <button type="submit" className={c('button')}>
          {words.login}
        </button>
      </form>
    </div>
  );
}
