import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { SiteConversation } from '../kit/world.ts';
import { useSite, Wrap } from './context.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { Icon } from './icons.tsx';
import { Row } from './row.tsx';

const rowPx = 68;
/** The list draws about so many rows, wherever it stands. */
const drawnRows = 20;

interface InboxProps {
  /** Whose row is the chosen one. */
  readonly chosen: string | null;
  /** Where menus go; without it they stand in the list itself. */
  readonly overlay: ShadowRoot | null;
  /** In the drawer a row opens its thread there. */
  readonly open?: (thread: string) => void;
}

/** The conversation list with its header, search and filter. */
export function Inbox({ chosen, overlay, open }: InboxProps) {
  const { words, seeded, c } = useSite();
  const [menu, setMenu] = useState(false);
  const [filter, setFilter] = useState('all');
  const list = menu && (
    <FilterMenu
      filter={filter}
      choose={(one) => {
        setFilter(one);
        setMenu(false);
      }}
    />
  );
  return (
    <section data-testid="dm-inbox-panel" className={c('inbox')}>
      <div data-testid="dm-inbox-header" className={c('inboxHead')}>
        <h2 className={c('inboxTitle')}>{words.chat}</h2>
        <button
          type="button"
          data-testid="dm-inbox-dropdown-trigger"
          aria-haspopup="menu"
          aria-expanded={menu}
          className={c('iconButton')}
          onClick={() => setMenu(!menu)}
        >
          <Icon name="chevron" />
        </button>
        <span className={c('spring')} />
        {seeded.draw('requests button', 2) === 0 && (
          <a data-testid="dm-inbox-requests-button" href="/i/chat/requests" className={c('iconButton')}>
            <Icon name="shield" />
          </a>
        )}
        <a href="/i/chat/settings" aria-label={words.settings} className={c('iconButton')}>
          <Icon name="gear" />
        </a>
        <a
          data-testid="dm-new-chat-button"
          href="/i/chat/new"
          aria-label={words.newChat}
          className={c('iconButton')}
        >
          <Icon name="pencil" />
        </a>
      </div>
      {list && (overlay ? createPortal(list, overlay) : list)}
      <div data-testid="dm-search-bar" className={c('searchBar')}>
        <Icon name="search" size={16} />
        <input data-testid="dm-search-input" placeholder={words.search} className={c('searchInput')} />
      </div>
      <Rows chosen={chosen} filter={filter} open={open} />
    </section>
  );
}

const kept: Readonly<Record<string, (row: SiteConversation) => boolean>> = {
  unread: (row) => row.unread,
  oneonone: (row) => !row.group,
  groups: (row) => row.group,
};

function Rows({ chosen, filter, open }: { chosen: string | null; filter: string; open: InboxProps['open'] }) {
  const { world, words, seeded, alone, has, c } = useSite();
  const [top, setTop] = useState(0);
  const rows = world.conversations
    .filter((row) => !row.request && (kept[filter]?.(row) ?? true))
    .sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
  const count = has('hard-virtual') ? Math.ceil(innerHeight / rowPx) : drawnRows;
  const first = Math.max(0, Math.min(Math.floor(top / rowPx) - 3, rows.length - count));
  const last = Math.min(rows.length, first + count);
  const floating = seeded.draw('rows float', 2) === 0;
  if (rows.length === 0) {
    return (
      <div data-testid="dm-empty-inbox" className={c('nothing')}>
        {words.emptyInbox}
      </div>
    );
  }
  return (
    <div
      data-testid="dm-conversation-scroller"
      id={alone ? 'x-chat-conversation-list' : undefined}
      role="listbox"
      className={c('rows')}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <Wrap name="rows" className="stretch">
        <div className={c('virtual')} style={floating ? { height: rows.length * rowPx } : {}}>
          {!floating && <div style={{ height: first * rowPx }} />}
          {rows.slice(first, last).map((row, index) => (
            <Row
              key={row.thread}
              row={row}
              index={first + index}
              chosen={row.thread === chosen}
              offset={floating ? (first + index) * rowPx : null}
              open={open}
            />
          ))}
          {!floating && <div style={{ height: (rows.length - last) * rowPx }} />}
        </div>
      </Wrap>
    </div>
  );
}
