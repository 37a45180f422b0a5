import { useEffect, useState } from 'react';
import { useSite, Wrap } from './context.tsx';
import { Docked } from './docked.tsx';
import { type Folder, Inbox } from './inbox.tsx';
import { NavRail } from './nav-rail.tsx';
import { NewMessage } from './new-message.tsx';
import { OtherPage } from './pages/other-page.tsx';
import { NoThread, Thread } from './thread.tsx';

/** The thread that a URL names. */
export const threadIn = (path: string): string | null => /^\/direct\/t\/(\d+)/.exec(path)?.[1] ?? null;

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
  const unread = world.conversations.filter((one) => one.unread && !one.request).length;
  const direct = path.startsWith('/direct/');
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}Instagram${direct ? ' • Messages' : ''}`;
  }, [unread, direct]);
  if (path.startsWith('/accounts/login')) return <OtherPage path={path} />;
  return (
    <Wrap name="app" className="app">
      <NavRail />
      {direct ? <Direct path={path} /> : <OtherPage path={path} />}
      {!direct && <Docked />}
    </Wrap>
  );
}

function Direct({ path }: { path: string }) {
  const { world, c } = useSite();
  const wanted = world.find(threadIn(path));
  const empty = wanted === null && world.shown === null && world.pending === 0;
  return (
    <section className={c('direct')}>
      <Inbox folder={folderIn(path) ?? (wanted?.request ? 'requests' : 'primary')} />
      <main role="main" className={c('fill')}>
        {empty ? <NoThread /> : <Thread />}
      </main>
      {path.startsWith('/direct/new') && <NewMessage />}
    </section>
  );
}

function folderIn(path: string): Folder | null {
  if (path.startsWith('/direct/requests/hidden')) return 'hidden';
  if (path.startsWith('/direct/requests')) return 'requests';
  if (path.startsWith('/direct/general')) return 'general';
  return null;
}
