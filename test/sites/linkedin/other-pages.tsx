import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSite } from './context.tsx';
import { Overlay } from './overlay.tsx';
import { styleShadow } from './styles.ts';

/** Pages of the same host that are no DM page: server-driven ones with hashed classes, one still of the old kind. */
export function OtherPage({ path }: { path: string }) {
  if (/^\/(login|checkpoint|uas)/.test(path)) return <Login />;
  return (
    <>
      <main className="page" id="workspace">
        {path.startsWith('/in/') ? <Profile /> : path.startsWith('/search') ? <Search /> : <Feed />}
      </main>
      {path.startsWith('/company/') ? <Overlay /> : <InteropOutlet />}
    </>
  );
}

/** Where server-driven pages keep the old messaging: an open shadow root that fills some time after its host. */
function InteropOutlet() {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { current: element } = host;
      if (!element) return;
      const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
      styleShadow(shadow);
      setRoot(shadow);
    }, 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div id="interop-outlet" data-testid="interop-shadowdom" ref={host}>
      {root && createPortal(<Overlay />, root)}
    </div>
  );
}

function Feed() {
  const { words, seeded } = useSite();
  const [comment, setComment] = useState('');
  const c = (name: string) => seeded.className(name);
  return (
    <>
      <div className={`${c('share')} card`}>
        {/* The share box is Quill, another editor, and no DM. */}
        <div className="ql-container">
          <div
            className="ql-editor ql-blank"
            data-gramm="false"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-multiline="true"
            aria-label={words.share}
            data-placeholder={words.share}
          />
        </div>
        <button type="button" className="share-actions__primary-action artdeco-button" disabled>
          {words.share}
        </button>
      </div>
      <article className={`${c('post')} card`}>
        <a href="/in/some-person/">Some Person</a>
        <p dir="auto">A post about bread.</p>
        <div
          className="ql-editor comments-comment-box__editor"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          aria-label={words.comment}
        />
        <textarea
          aria-label={words.comment}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
      </article>
    </>
  );
}

function Profile() {
  const { words } = useSite();
  return (
    <section className="card">
      <h1>Some Person</h1>
      <div>Head of Bread at Sunrise Bakery</div>
      <a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAAX">{words.newMessage}</a>
    </section>
  );
}

function Search() {
  const { words } = useSite();
  return (
    <section className="card">
      <input aria-label={words.search} />
      <ul>
        <li>
          <a href="/in/some-person/">Some Person</a>
        </li>
      </ul>
    </section>
  );
}

function Login() {
  return (
    <main className="page">
      <form className="card" onSubmit={(event) => event.preventDefault()}>
        <input name="session_key" aria-label="Email" />
        <input name="session_password" type="password" aria-label="Password" />
      </form>
    </main>
  );
}
