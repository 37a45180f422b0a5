import { useEffect, useState } from 'react';
import { useSite, Wrap } from './context.tsx';
import { Docked } from './docked.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Login, OtherPage } from './pages/other-page.tsx';
import { folderPath, isMessages, threadIn } from './paths.ts';
import { Thread } from './thread.tsx';
import { ThreadList } from './thread-list.tsx';
import { titleOf } from './title.ts';

/** The whole page, by its URL. */
export function Shell() {
  const { world } = useSite();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = (): void => {
      world.show(threadIn(location.pathname));
      setPath(location.pathname);
    };
    addEventListener('site:moved', moved);
    addEventListener('popstate', moved);
    return () => {
      removeEventListener('site:moved', moved);
      removeEventListener('popstate', moved);
    };
  }, [world]);
  const messages = isMessages(path);
  const shown = messages ? world.part('header') : null;
  const unread = world.conversations.filter((one) => one.unread && !one.request).length;
  useEffect(() => {
    const name = shown ? titleOf(shown) : 'Messenger';
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${messages ? `${name} | ` : ''}Facebook`;
  }, [unread, messages, shown]);
  if (path.startsWith('/login')) return <Login />;
  return (
    <Wrap name="app" className="app">
      <Banner />
      {messages ? <Messenger path={path} /> : <OtherPage path={path} />}
      {!messages && <Docked />}
    </Wrap>
  );
}

function Banner() {
  const { words, c } = useSite();
  const item = (href: string, icon: IconName, label: string) => (
    <a href={href} role="link" aria-label={label} className={c('bannerItem')} tabIndex={0}>
      <Icon name={icon} />
    </a>
  );
  return (
    <div role="banner" className={c('banner')}>
      <a href="/" aria-label="Facebook" className={c('logo')}>
        f
      </a>
      <input type="search" className={c('field')} placeholder="Facebook" aria-label="Facebook" />
      <div role="navigation" aria-label="Facebook" className={c('bannerNav')}>
        {item('/', 'home', words.home)}
        {item('/watch/', 'video', 'Video')}
        {item('/marketplace/', 'shop', 'Marketplace')}
        {item('/groups/', 'people', 'Groups')}
      </div>
      {item(folderPath(false), 'messages', 'Messenger')}
    </div>
  );
}

function Messenger({ path }: { path: string }) {
  const { world, words, c } = useSite();
  const wanted = world.find(threadIn(path));
  const empty = wanted === null && world.shown === null && world.pending === 0;
  const requests = path.includes('/requests') || (wanted?.request ?? false);
  return (
    <div className={c('messenger')}>
      <ThreadList requests={requests} path={path} />
      <div role="main" className={c('fill')}>
        {empty ? (
          <div className={c('fill', 'middle')}>
            <h2>{words.chats}</h2>
          </div>
        ) : (
          <Thread />
        )}
      </div>
    </div>
  );
}
