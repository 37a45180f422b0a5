import { useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { emberId, emberMarks, useSite } from './context.tsx';

const rowPx = 92;
/** So many rows are drawn in full; the others are empty shells of the same height. */
const drawnRows = 12;

/** The list beside the thread, with its pills, folder menu and search. */
export function ConversationList() {
  const { world, words } = useSite();
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / rowPx) - 1);
  return (
    <div className="msg__list">
      <div
        className="msg-conversations-container__title-row"
        data-test-msg-cross-pillar-inbox-top-bar-wrapper=""
      >
        <h1 className="t-16">{words.messaging}</h1>
        <input
          id="search-conversations"
          placeholder={words.search}
          data-test-msg-cross-pillar-search-form__input=""
        />
      </div>
      <div className="msg-cross-pillar-inbox-filters">
        <span data-test-messaging-inbox-filters__folder-dropdown="">
          <button type="button" className="artdeco-pill" data-test-messaging-inbox-filters__folder-pill="">
            {words.focused}
          </button>
        </span>
        <span role="radiogroup" data-test-messaging-inbox-filters__filter-pill-group="">
          {['UNREAD', 'STARRED'].map((filter) => (
            <button
              key={filter}
              type="button"
              className="artdeco-pill"
              aria-pressed="false"
              data-test-messaging-inbox-filters__filter-pill={filter}
            >
              {filter === 'UNREAD' ? words.unread : '★'}
            </button>
          ))}
        </span>
      </div>
      <ul
        className="list-style-none msg-conversations-container__conversations-list"
        aria-label={words.messaging}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        ref={emberMarks}
      >
        <Sponsored />
        {world.conversations.map((row, index) =>
          index >= first && index < first + drawnRows ? (
            <Row key={row.thread} row={row} />
          ) : (
            <li
              key={row.thread}
              id={emberId()}
              className="msg-conversation-listitem msg-conversation-card--occluded"
            />
          ),
        )}
        <li>
          <button type="button" className="artdeco-button">
            {words.loadMore}
          </button>
          <div data-test-msg-cross-pillar-visible-beacon="" />
        </li>
      </ul>
    </div>
  );
}

function Row({ row }: { row: SiteConversation }) {
  const { world, seeded, go } = useSite();
  const marks = unreadMarks(seeded.draw('unread mark', 3), row.unread);
  const active = world.shown === row.thread;
  return (
    <li
      id={emberId()}
      className="scaffold-layout__list-item msg-conversation-listitem msg-conversations-container__convo-item"
      ref={emberMarks}
    >
      <div id={`conversation-card-${emberId()}`} className={`msg-conversation-card ${marks.card}`}>
        <div className="entry-point">
          <div
            tabIndex={0}
            className={`msg-conversation-listitem__link ${active ? 'active msg-conversations-container__convo-item-link--active' : ''}`}
            onClick={() => go(`/messaging/thread/${row.thread}/`)}
          >
            <div className="msg-selectable-entity">
              {row.group ? (
                <div className="msg-facepile-grid msg-facepile-grid--group-size-2">
                  <Avatar name={`${row.name} 1`} px={28} className="msg-facepile-grid__img" />
                  <Avatar name={`${row.name} 2`} px={28} className="msg-facepile-grid__img" />
                </div>
              ) : (
                <div className="presence-entity">
                  <Avatar name={row.name} px={56} className="evi-image" />
                </div>
              )}
            </div>
            <RowLines row={row} active={active} marks={marks} />
          </div>
        </div>
        <div className="msg-conversation-card__inbox-shortcuts">
          <button type="button" className="artdeco-button">
            ···
          </button>
        </div>
      </div>
    </li>
  );
}

interface UnreadMarks {
  readonly card: string;
  readonly bold: string;
  readonly badge: boolean;
}

/** No single mark of an unread row is sure (`platforms/linkedin.md` 2). */
function unreadMarks(way: number, unread: boolean): UnreadMarks {
  return {
    card: unread && way === 0 ? 'msg-conversation-card__convo-item-container--unread' : '',
    bold: unread && way === 1 ? 't-bold' : '',
    badge: unread && way === 2,
  };
}

function RowLines({ row, active, marks }: { row: SiteConversation; active: boolean; marks: UnreadMarks }) {
  const { words, labels, world, seeded } = useSite();
  const newest = row.messages.at(-1);
  return (
    <div className="msg-conversation-card__content--selectable">
      <div className="msg-conversation-card__rows">
        <div className="msg-conversation-card__row">
          <h3
            className={`msg-conversation-listitem__participant-names msg-conversation-card__participant-names truncate ${marks.bold}`}
            ref={emberMarks}
          >
            {row.name}
          </h3>
          {newest && (
            <time
              className={`msg-conversation-listitem__time-stamp msg-conversation-card__time-stamp ${marks.bold}`}
            >
              {labels.row(newest.at, world.now())}
            </time>
          )}
        </div>
        <div className="msg-conversation-card__message-snippet-container">
          {newest && seeded.draw(`no snippet ${row.thread}`, 5) > 0 && (
            <p
              className={`msg-conversation-card__message-snippet ${marks.bold ? 'msg-conversation-card__message-snippet--unread' : ''}`}
            >
              {newest.from === 'us' ? words.you : row.group ? 'Ana: ' : ''}
              {newest.text}
            </p>
          )}
          {marks.badge && (
            <div className="msg-conversation-card__unread-count">
              <span className="notification-badge notification-badge--show">
                <span className="notification-badge__count" aria-hidden="true">
                  2
                </span>
                <span className="visually-hidden">2 {words.unread}</span>
              </span>
            </div>
          )}
        </div>
        {row.name === 'Sunrise Bakery Ltd' && <span className="msg-conversation-card__pill">InMail</span>}
        {active && <span className="msg-conversation-listitem__active-text visually-hidden">●</span>}
      </div>
    </div>
  );
}

/** An advertisement among the conversations; nobody waits there. */
function Sponsored() {
  return (
    <li id={emberId()} className="msg-conversation-listitem msg-conversations-container__convo-item">
      <div className="msg-conversation-card msg-conversation-card__convo-item-container--unread">
        <div
          tabIndex={0}
          className="msg-conversation-listitem__link"
          data-js-sponsored-conversation-hoverable-trigger=""
        >
          <div className="msg-selectable-entity">
            <Avatar name="Business School" px={56} className="evi-image" />
          </div>
          <div className="msg-conversation-card__content--selectable">
            <h3 className="msg-conversation-card__participant-names">Business School</h3>
            <p className="msg-conversation-card__message-snippet">Your MBA is waiting</p>
            <span className="msg-conversation-card__pill">Sponsored</span>
          </div>
        </div>
      </div>
    </li>
  );
}
