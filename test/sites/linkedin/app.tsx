import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { collectErrors, listenLikeASite } from '../kit/heard.ts';
import { installControl } from '../kit/install-control.ts';
import { people } from '../kit/people.ts';
import { Seeded } from '../kit/seeded.ts';
import { World } from '../kit/world.ts';
import { readView } from '../view.ts';
import { hasScenario, type Site, SiteProvider, useSite } from './context.tsx';
import { ConversationList } from './conversation-list.tsx';
import { LinkedinLabels } from './labels.ts';
import { NewMessage } from './new-message.tsx';
import { OtherPage } from './other-pages.tsx';
import { stylePage } from './styles.ts';
import { Thread } from './thread.tsx';
import { threadOf } from './urn.ts';
import { wordsOf } from './words.ts';

/** A message has no URN until the server took it. */
const sendingMs = 400;

const view = readView(document.documentElement.dataset.view ?? '');
const threadIn = (path: string): string | null =>
  decodeURIComponent(/^\/messaging\/thread\/(2-[^/]+)/.exec(path)?.[1] ?? '') || null;
// Whoever closed their account stays as "LinkedIn Member", without a profile.
const members = people.map((person) => ({
  ...person,
  ...(person.name === '' ? { name: 'LinkedIn Member' } : {}),
  request: false,
  handle: person.name === '' ? '' : person.handle.replace(/[._]/g, '-'),
}));

// A bare inbox opens the newest conversation by itself (`platforms/linkedin.md` 1.1).
if (/^\/messaging\/?$/.test(location.pathname)) {
  history.replaceState(null, '', `/messaging/thread/${threadOf(0)}/`);
}

const errors = collectErrors();
const heard = listenLikeASite();
const seeded = new Seeded(view.seed);
const world = new World(members, threadOf, view.lag, threadIn(location.pathname), {
  moreMessages: view.scenario.split(',').includes('long') ? 2_000 : 0,
});
const site: Site = {
  world,
  view,
  seeded,
  errors,
  words: wordsOf(view.lang),
  labels: new LinkedinLabels(view.lang),
  editors: new Map(),
  pending: new Set(),
  sendMode: view.scenario.includes('click-sends') ? 'click' : 'enter',
  go: (path) => {
    history.pushState(null, '', path);
    world.show(threadIn(path));
    dispatchEvent(new Event('site:moved'));
  },
  send: (conversation, text, how) => {
    world.send(conversation.thread, text, how);
    const id = world.find(conversation.thread)?.messages.at(-1)?.id;
    if (id === undefined) return;
    site.pending.add(id);
    setTimeout(() => {
      site.pending.delete(id);
      world.advance(0);
    }, sendingMs);
    world.advance(0);
  },
};

function App() {
  const { world, words } = useSite();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = (): void => setPath(location.pathname);
    const back = (): void => {
      world.show(threadIn(location.pathname));
      moved();
    };
    addEventListener('site:moved', moved);
    addEventListener('popstate', back);
    return () => {
      removeEventListener('site:moved', moved);
      removeEventListener('popstate', back);
    };
  }, [world]);
  const open = world.find(world.shown);
  return (
    <>
      <header id="global-nav" className="global-nav">
        <a href="/feed/" className="global-nav__logo">
          in
        </a>
        <input className="search-global-typeahead__input" aria-label={words.search} />
        <nav>
          <a href="/feed/">⌂</a>
          <a href="/messaging/thread/new/">✎</a>
          <a href="/messaging/">✉</a>
          <img
            className="global-nav__me-photo"
            alt="Rita Moss"
            width="24"
            height="24"
            src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
          />
        </nav>
      </header>
      {path.startsWith('/messaging/') ? (
        <main id="main" className="scaffold-layout__list-detail msg__list-detail">
          <ConversationList />
          {/^\/messaging\/(compose|thread\/new)/.test(path) ? (
            <NewMessage />
          ) : open ? (
            <Thread conversation={open} />
          ) : (
            <div className="msg__detail" />
          )}
        </main>
      ) : (
        <OtherPage path={path} />
      )}
    </>
  );
}

/** Site-wide keys, as real sites have them: a stray one shows. */
document.addEventListener('keydown', (event) => {
  const [target] = event.composedPath();
  const typing = target instanceof Element && target.closest('[contenteditable], input, textarea') !== null;
  if (!typing && event.key === '/') {
    event.preventDefault();
    site.go('/search/results/all/');
  }
});

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  site.go(new URL(link.getAttribute('href') ?? '/', location.href).pathname);
});

stylePage();
const mount = document.getElementById('mount') ?? document.body;
createRoot(mount, {
  onUncaughtError: (error) => errors.push(`react: ${String(error)}`),
  onCaughtError: (error) => errors.push(`react: ${String(error)}`),
  onRecoverableError: (error) => errors.push(`react: ${String(error)}`),
}).render(
  <SiteProvider value={site}>
    <App />
  </SiteProvider>,
);
if (hasScenario(site, 'docked')) world.dock(threadOf(0));
installControl({
  world,
  errors,
  heard,
  editor: (where) => site.editors.get(where) ?? null,
  open: (thread) => site.go(`/messaging/thread/${thread}/`),
  tree: () => mount,
  ready: () => mount.childElementCount > 0 && (world.shown === null || site.editors.has('pane')),
});
