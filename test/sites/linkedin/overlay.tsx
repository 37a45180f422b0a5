import { useState } from 'react';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { emberId, emberMarks, hasScenario, useSite } from './context.tsx';
import { Messages } from './messages.tsx';

/** What floats at the foot of other pages: the list bubble and one open conversation. */
export function Overlay() {
  const { world } = useSite();
  const docked = world.find(world.docked);
  return (
    <aside id="msg-overlay" className="msg-overlay-container">
      {docked && <ConversationBubble key={docked.thread} conversation={docked} />}
      <ListBubble />
    </aside>
  );
}

function ConversationBubble({ conversation }: { conversation: SiteConversation }) {
  const { words, world, seeded } = useSite();
  const [minimized, setMinimized] = useState(false);
  const { name, handle, group, thread } = conversation;
  const linked = seeded.draw('bubble names thread', 2) === 0;
  return (
    <div
      role="dialog"
      id={emberId()}
      className={`msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-inactive ${minimized ? 'msg-overlay-conversation-bubble--is-minimized' : 'msg-overlay-conversation-bubble--is-active'} msg-convo-wrapper`}
    >
      <header className="msg-overlay-bubble-header msg-overlay-conversation-bubble-header" ref={emberMarks}>
        <h2 className="msg-overlay-bubble-header__title truncate">
          {group || handle === '' ? (
            name
          ) : (
            <a href={`/in/${handle}/`} id={emberId()}>
              <span ref={emberMarks}>{name}</span>
            </a>
          )}
        </h2>
        <div className="t-12 t-black--light truncate">{words.presence}</div>
        {linked && <a href={`/messaging/thread/${thread}/`}>⤢</a>}
        <button
          type="button"
          className="msg-overlay-bubble-header__control"
          onClick={() => setMinimized(!minimized)}
        >
          –
        </button>
        <button type="button" className="msg-overlay-bubble-header__control" onClick={() => world.dock(null)}>
          ✕
        </button>
      </header>
      {!minimized && (
        <div className="msg-overlay-conversation-bubble__content-wrapper">
          <Messages conversation={conversation} />
          <Composer conversation={conversation} where="docked" />
        </div>
      )}
    </div>
  );
}

function ListBubble() {
  const site = useSite();
  const { world, words, labels } = site;
  const open = hasScenario(site, 'tray');
  return (
    <div
      className={`msg-overlay-list-bubble ${open ? '' : 'msg-overlay-list-bubble--is-minimized'}`}
      id={emberId()}
    >
      <header className="msg-overlay-bubble-header">
        <h2 className="msg-overlay-bubble-header__title">{words.messaging}</h2>
      </header>
      {open && (
        <section className="msg-overlay-list-bubble__conversations-list" ref={emberMarks}>
          {world.conversations.slice(0, 8).map((row) => (
            <div
              key={row.thread}
              className="msg-overlay-list-bubble__convo-item msg-overlay-list-bubble__convo-item--v2"
              onClick={() => world.dock(row.thread)}
            >
              <div
                tabIndex={0}
                className={`msg-overlay-list-bubble__convo-card ${row.unread ? 'msg-overlay-list-bubble__convo-card--unread' : ''}`}
              >
                <Avatar name={row.name} px={40} className="evi-image" />
                <div className="msg-conversation-card__rows">
                  <h3 className="msg-conversation-listitem__participant-names truncate">{row.name}</h3>
                  <time className="msg-conversation-listitem__time-stamp">
                    {labels.row(row.messages.at(-1)?.at ?? 0, world.now())}
                  </time>
                  <p className="msg-overlay-list-bubble__message-snippet--v2 truncate">
                    {row.messages.at(-1)?.from === 'us' ? words.you : ''}
                    {row.messages.at(-1)?.text}
                  </p>
                </div>
              </div>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
