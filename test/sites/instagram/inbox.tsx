import { useEffect, useState } from 'react';
import { Avatar } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon } from './icons.tsx';
import { Row } from './row.tsx';
import { newsAt } from './snippet.ts';

const rowPx = 72;
/** What stands above the first row in the same scroller. */
const trayPx = 150;
const firstPage = 20;
const nextPage = 12;
const loadMs = 350;

export type Folder = 'primary' | 'general' | 'requests' | 'hidden';

/** The column beside the thread. */
export function Inbox({ folder }: { folder: Folder }) {
  const { words, seeded, msys, c } = useSite();
  return (
    <div className={c('side')}>
      <Wrap name="inbox">
        <div className={c('me')}>
          <h1 dir="auto" className={c('account')}>
            ateliermoss
          </h1>
          <Icon name="chevron" size={16} />
          <span className={c('spring')} />
          <a href="/direct/new/" role="link" aria-label={words.newMessage}>
            <Icon name="compose" label={words.newMessage} />
          </a>
        </div>
        <div role="navigation" aria-label={words.threadList} className={c('fill')}>
          <label className={c('searchBox')}>
            <Icon name="search" size={16} />
            <input
              className={c('searchField')}
              type="text"
              placeholder={words.search}
              aria-label={words.search}
              name={`searchInput${seeded.draw('search', 99)}`}
            />
          </label>
          {msys && <Notes />}
          <List folder={folder} />
        </div>
      </Wrap>
    </div>
  );
}

/** Virtualized, loaded page by page; the notes tray and the folders scroll with it. */
function List({ folder }: { folder: Folder }) {
  const { world, seeded, hooks, msys, has, go, c } = useSite();
  const [top, setTop] = useState(0);
  const [loaded, setLoaded] = useState(firstPage);
  const rows = world.conversations
    .filter((one) => folderOf(one.request, one.handle) === folder)
    .sort((a, b) => newsAt(b) - newsAt(a));
  const overscan = has('hard-virtual') ? 0 : 3;
  const first = Math.max(0, Math.floor((top - trayPx) / rowPx) - overscan);
  const last = Math.min(rows.length, loaded, first + Math.ceil(innerHeight / rowPx) + 2 * overscan);
  const short = loaded < rows.length;
  const nearEnd = short && last >= loaded;
  useEffect(() => {
    if (!nearEnd) return;
    const timer = setTimeout(() => setLoaded((count) => count + nextPage), loadMs);
    return () => clearTimeout(timer);
  }, [nearEnd]);
  const role = msys ? { role: seeded.draw('list role', 2) === 0 ? 'grid' : 'list' } : {};
  return (
    <div
      className={c('scroll')}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      {...hooks.list}
      {...role}
    >
      {!msys && <Notes />}
      <Folders folder={folder} />
      <Wrap name="rows" className="item">
        <div style={{ height: first * rowPx }} />
        {rows.slice(first, last).map((row) => (
          <Row key={row.thread} row={row} open={() => go(`/direct/t/${row.thread}/`)} />
        ))}
        <div style={{ height: (Math.min(rows.length, loaded) - last) * rowPx }} />
        {short && [1, 2, 3].map((one) => <Skeleton key={one} />)}
      </Wrap>
    </div>
  );
}

/** A professional account sorts part of its conversations into "General". */
function folderOf(request: boolean, handle: string): Folder {
  if (request) return 'requests';
  return /^customer\.2\d$/.test(handle) ? 'general' : 'primary';
}

function Notes() {
  const { words, c } = useSite();
  return (
    <div className={c('notes')}>
      {[words.yourNote, 'ben_okafor', 'noor.ceramics', 'k'].map((name, index) => (
        <div key={name} role="button" tabIndex={0} className={c('noteItem')}>
          {index > 0 && (
            <div className={c('bubbleNote')}>
              <span dir="auto">{['', 'kiln day 🔥', 'on holiday', '…'][index]}</span>
            </div>
          )}
          <Avatar name={name} size="large" alt="" />
          <span dir="auto" className={c('noteName')}>
            {name}
          </span>
        </div>
      ))}
    </div>
  );
}

function Folders({ folder }: { folder: Folder }) {
  const { world, words, c } = useSite();
  const requests = world.conversations.filter((one) => one.request).length;
  const tab = (href: string, label: string, chosen: boolean) => (
    <a href={href} role="link" className={c('folder', chosen ? 'folderChosen' : 'folderOther')}>
      <span>{label}</span>
    </a>
  );
  if (folder === 'requests' || folder === 'hidden') {
    return (
      <div className={c('folders')}>
        {tab('/direct/inbox/', '←', false)}
        {tab('/direct/requests/', words.requests, folder === 'requests')}
        {tab('/direct/requests/hidden/', words.hiddenRequests, folder === 'hidden')}
      </div>
    );
  }
  return (
    <div className={c('folders')}>
      {tab('/direct/inbox/', words.primary, folder === 'primary')}
      {tab('/direct/general/', words.general, folder === 'general')}
      <span className={c('spring')} />
      {tab('/direct/requests/', `${words.requests} (${requests})`, false)}
    </div>
  );
}

function Skeleton() {
  const { c } = useSite();
  return (
    <div className={c('skeleton')} data-visualcompletion="loading-state">
      <div className={c('skeletonFace')} />
      <div className={c('lines')}>
        <div className={c('skeletonLine')} />
        <div className={c('skeletonLine')} />
      </div>
    </div>
  );
}
