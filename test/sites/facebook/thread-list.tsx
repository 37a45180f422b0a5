import { useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { EmojiText } from './emoji-text.tsx';
import { Icon } from './icons.tsx';
import { folderPath, pathOf, threadIn } from './paths.ts';
import { isMarketplace, titleOf } from './title.ts';
import { say } from './words.ts';

const rowPx = 68;

const newsAt = (row: SiteConversation): number =>
  Math.max(row.reacted?.at ?? 0, row.messages.at(-1)?.at ?? 0);

/** The column of conversations, virtualized. */
export function ThreadList({ requests, path }: { requests: boolean; path: string }) {
  const { world, words, has, c } = useSite();
  const [top, setTop] = useState(0);
  const rows = world.conversations
    .filter((one) => one.request === requests)
    .sort((a, b) => newsAt(b) - newsAt(a));
  const overscan = has('hard-virtual') ? 0 : 4;
  const first = Math.max(0, Math.floor(top / rowPx) - overscan);
  const last = Math.min(rows.length, first + Math.ceil(innerHeight / rowPx) + 2 * overscan);
  return (
    <div role="navigation" aria-label={words.threadList} className={c('side')}>
      <div className={c('sideHead')}>
        <h1>{requests ? words.requests : words.chats}</h1>
        <a href={folderPath(!requests)} role="link" aria-label={requests ? words.chats : words.requests}>
          <Icon name="dots" />
        </a>
      </div>
      <input className={c('field', 'sideSearch')} type="search" placeholder={words.search} />
      <div className={c('scroll')} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
        <Wrap name="grid" className="item">
          <div role="grid" aria-label={words.chats}>
            <div style={{ height: first * rowPx }} data-virtualized="true" />
            {rows.slice(first, last).map((row) => (
              <Row key={row.thread} row={row} path={path} />
            ))}
            <div style={{ height: (rows.length - last) * rowPx }} data-virtualized="true" />
          </div>
        </Wrap>
      </div>
    </div>
  );
}

function Row({ row, path }: { row: SiteConversation; path: string }) {
  const site = useSite();
  const { seeded, world, words, c } = site;
  // Some builds mark the row as soon as the URL moves, others with the pane.
  const early = seeded.draw('marks the row early', 3) === 0;
  const current = (early ? threadIn(path) : world.part('header')?.thread) === row.thread;
  const title = titleOf(row);
  const attributes = seeded.shuffled(`row ${row.thread}`, {
    role: 'link',
    tabIndex: 0,
    href: pathOf(row.thread),
    className: c('row', current ? 'chosen' : 'unchosen'),
    ...(current ? { 'aria-current': 'page' as const } : {}),
  });
  return (
    <div role="row">
      <div role="gridcell" className={c('cell')}>
        <a {...attributes}>
          <Face name={title} group={row.group} size="large" />
          <div className={c('lines')}>
            <span dir="auto" className={c('name', row.unread ? 'bold' : 'plain')}>
              <EmojiText text={title} />
            </span>
            <Snippet row={row} />
          </div>
          {row.unread && (
            <div className={c('dotBox')}>
              <span data-visualcompletion="ignore" className={c('dot')} />
            </div>
          )}
        </a>
        <div className={c('rowMenu')}>
          <div
            role="button"
            tabIndex={-1}
            aria-haspopup="menu"
            aria-label={say(words.moreOptions, { X: title })}
          >
            <Icon name="dots" size={16} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Snippet({ row }: { row: SiteConversation }) {
  const { world, words, labels, c } = useSite();
  const at = newsAt(row);
  const short = labels.short(at, world.now());
  return (
    <div className={c('snippet', row.unread ? 'bold' : 'plain')}>
      {row.unread && <div className={c('hiddenText')}>{words.unread}</div>}
      <span dir="auto" className={c('snippetText')}>
        <EmojiText text={snippetOf(row, words)} />
      </span>
      <span aria-hidden="true" className={c('middot')}>
        ·
      </span>
      {isMarketplace(row) ? (
        <abbr aria-label={labels.long(at, world.now())}>{short}</abbr>
      ) : (
        <span className={c('when')}>{short}</span>
      )}
    </div>
  );
}

function snippetOf(row: SiteConversation, words: ReturnType<typeof useSite>['words']): string {
  const newest = row.messages.at(-1);
  if (!newest) return '';
  if (newest.from === 'us') return newest.kind === 'text' ? words.yours + newest.text : words.sentAttachment;
  if (newest.kind !== 'text') return say(words.sentPhoto, { X: titleOf(row) });
  return newest.by === undefined ? newest.text : `${newest.by}: ${newest.text}`;
}
