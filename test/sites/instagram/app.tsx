import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { collectErrors, listenLikeASite } from '../kit/heard.ts';
import { installControl } from '../kit/install-control.ts';
import { Labels } from '../kit/labels.ts';
import { people } from '../kit/people.ts';
import { Seeded } from '../kit/seeded.ts';
import { installStyles } from '../kit/styles.ts';
import { World } from '../kit/world.ts';
import { readView } from '../view.ts';
import { type Site, SiteProvider, useSite } from './context.tsx';
import { OtherPage } from './other-pages.tsx';
import { styles } from './styles.ts';
import { Thread } from './thread.tsx';
import { ThreadList } from './thread-list.tsx';
import { wordsOf } from './words.ts';

const view = readView(document.documentElement.dataset.view ?? '');
const threadOf = (index: number): string => `17842233${4_455_000_000 + index * 97}`;
const threadIn = (path: string): string | null => /^\/direct\/t\/(\d+)/.exec(path)?.[1] ?? null;

const errors = collectErrors();
const heard = listenLikeASite();
const seeded = new Seeded(view.seed);
const world = new World(people, threadOf, view.lag, threadIn(location.pathname));
const site: Site = {
  world,
  view,
  seeded,
  errors,
  words: wordsOf(view.lang),
  labels: new Labels(view.lang),
  editors: new Map(),
  go: (path) => {
    history.pushState(null, '', path);
    world.show(threadIn(path));
    dispatchEvent(new Event('site:moved'));
  },
};

function App() {
  const { seeded, world, words } = useSite();
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
  const c = (name: string) => seeded.className(name);
  const direct = path.startsWith('/direct/');
  const open = world.find(world.shown);
  const docked = direct ? null : world.find(world.docked);
  return (
    <div className={c('app')}>
      <div className={c('rail')} role="navigation">
        <a href="/" aria-label="Home">
          ◎
        </a>
        <a href="/direct/inbox/">
          ✉<span>{world.conversations.filter((one) => one.unread).length}</span>
        </a>
        <a href="/explore/" aria-label={words.search}>
          ⌕
        </a>
      </div>
      {direct ? (
        <>
          <ThreadList requests={path.startsWith('/direct/requests') || (open?.request ?? false)} />
          {open ? (
            <Thread key={seeded.draw('remount', 2) ? open.thread : 'same'} conversation={open} where="pane" />
          ) : (
            <div className={c('page')} />
          )}
        </>
      ) : (
        <OtherPage path={path} />
      )}
      {docked && (
        <div data-pagelet="IGDOpenMessageList" className={c('docked')}>
          <Thread conversation={docked} where="docked" />
        </div>
      )}
    </div>
  );
}

/** Site-wide keys, as real sites have them: a stray one shows. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('[contenteditable], input, textarea') !== null;
  if (!typing && event.key === '/') {
    event.preventDefault();
    site.go('/explore/');
  }
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  site.go(link.getAttribute('href') ?? '/');
});

installStyles(seeded, styles);
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
installControl({
  world,
  errors,
  heard,
  editor: (where) => site.editors.get(where) ?? null,
  open: (thread) => site.go(`/direct/t/${thread}/`),
  tree: () => mount,
  ready: () =>
    mount.childElementCount > 0 &&
    (world.find(world.shown) === null ||
      world.find(world.shown)?.request === true ||
      site.editors.has('pane')),
});
