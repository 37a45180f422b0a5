import { useRef, useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';

const rowPx = 72;
const overscan = 3;

/** The list beside the thread: virtualized, rows without link or id, a notes tray in the same pagelet. */
export function ThreadList({ requests }: { requests: boolean }) {
  const { world, words, seeded, view } = useSite();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const rows = world.conversations.filter((one) => one.request === requests);
  const first = Math.max(0, Math.floor(top / rowPx) - overscan);
  const last = Math.min(rows.length, first + Math.ceil(innerHeight / rowPx) + 2 * overscan);
  const msys = view.generation === 'msys';
  const c = (name: string) => seeded.className(name);
  const visible = rows.slice(first, last).map((row) => <Row key={row.thread} row={row} />);
  return (
    <div className={c('side')} role="navigation" aria-label={words.threadList}>
      <div className={c('me')}>
        <span dir="auto">ateliermoss</span>
      </div>
      <div
        className={c('scroll')}
        ref={scroller}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        {...(msys
          ? { role: 'list', 'aria-label': 'Chats' }
          : { 'data-pagelet': 'IGDInboxThreadListScrollableAreaPagelet' })}
      >
        <div className={c('notes')}>
          {['a', 'b', 'c'].map((note) => (
            <div key={note} role="button" tabIndex={0} className={c('note')} />
          ))}
        </div>
        <div>
          <a className={c('folder')} href="/direct/requests/">
            {words.requests}
          </a>
        </div>
        <Wrap name="list" className="item">
          <div style={{ height: first * rowPx }} />
          {visible}
          <div style={{ height: (rows.length - last) * rowPx }} />
        </Wrap>
      </div>
    </div>
  );
}

function Row({ row }: { row: SiteConversation }) {
  const { world, words, seeded, labels, view, go } = useSite();
  const newest = row.messages.at(-1);
  const c = (name: string) => seeded.className(name);
  const snippet = newest ? `${newest.from === 'us' ? words.you : ''}${newest.text}` : '';
  const ignored = seeded.draw('snippet ignored', 2) === 0 ? { 'data-visualcompletion': 'ignore' } : {};
  const attributes = seeded.shuffled(`row ${row.thread}`, {
    role: 'button',
    tabIndex: 0,
    className: c('row'),
    onClick: () => go(`/direct/t/${row.thread}/`),
  });
  const body = (
    <div {...attributes}>
      <Avatar name={row.name} />
      {row.group && <Avatar name={`${row.name} 2`} />}
      <div className={c('lines')}>
        <span className={`${c('name')} ${c(row.unread ? 'bold' : 'plain')}`} title={row.name}>
          {row.name}
        </span>
        <div className={c('snippet')} {...ignored}>
          <span dir="auto">{snippet}</span>
          <span aria-hidden="true"> · </span>
          {newest && (
            <abbr aria-label={labels.long(newest.at, world.now())}>
              {labels.short(newest.at, world.now())}
            </abbr>
          )}
        </div>
      </div>
      {row.unread && (
        <div className={c('dot')} data-visualcompletion="ignore">
          <span className={c('hiddenText')}>{words.unread}</span>
        </div>
      )}
    </div>
  );
  return view.generation === 'msys' ? <div role="listitem">{body}</div> : body;
}
