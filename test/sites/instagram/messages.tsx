import { useState } from 'react';
import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';

/** So many messages stand in the page; the rest of the thread is a gap of about the right height. */
const inPage = 16;
const messagePx = 40;
/** A gap of so long between two messages draws a separator. */
const pauseMs = 60 * 60_000;

/** The message list, newest at the bottom of a column-reverse scroller; rows that scroll away leave the page. */
export function Messages({ conversation }: { conversation: SiteConversation }) {
  const { seeded, view, words } = useSite();
  const [away, setAway] = useState(0);
  const { messages } = conversation;
  const end = Math.max(Math.min(inPage, messages.length), messages.length - Math.floor(away / messagePx));
  const start = Math.max(0, end - inPage);
  const c = (name: string) => seeded.className(name);
  const msys = view.generation === 'msys';
  const hooks = msys
    ? { role: 'grid', 'aria-label': `${words.conversationIn} ${conversation.name}` }
    : { 'data-pagelet': 'IGDMessagesList' };
  return (
    <div className={c('messages')} {...hooks}>
      <div className={c('reverse')} onScroll={(event) => setAway(-event.currentTarget.scrollTop)}>
        <Wrap name="messages" className="stack">
          {start === 0 ? <Card conversation={conversation} /> : <div style={{ height: start * messagePx }} />}
          {messages.slice(start, end).map((message, index) => (
            <Item key={message.id} conversation={conversation} index={start + index} />
          ))}
          <div style={{ height: (messages.length - end) * messagePx }} />
        </Wrap>
      </div>
    </div>
  );
}

function Card({ conversation }: { conversation: SiteConversation }) {
  const { seeded } = useSite();
  return (
    <div className={seeded.className('card')}>
      <Avatar name={conversation.name} alt="" />
      <h2>
        <span title={conversation.name}>{conversation.name}</span>
      </h2>
    </div>
  );
}

function Item({ conversation, index }: { conversation: SiteConversation; index: number }) {
  const { seeded, view, labels, world } = useSite();
  const message = conversation.messages[index];
  const previous = conversation.messages[index - 1];
  if (!message) return null;
  const c = (name: string) => seeded.className(name);
  const label =
    !previous || message.at - previous.at > pauseMs ? labels.separator(message.at, world.now()) : null;
  if (view.generation === 'msys') {
    return (
      <>
        {label && (
          <div role="row">
            <div data-scope="date_break" className={c('separator')}>
              <h5 dir="auto">{label}</h5>
            </div>
          </div>
        )}
        <div role="row" data-scope="messages_table">
          <div role="gridcell">
            <Bubble message={message} conversation={conversation} index={index} />
          </div>
        </div>
      </>
    );
  }
  return (
    <div className={c('item')}>
      {label && (
        <span dir="auto" className={c('separator')}>
          {label}
        </span>
      )}
      {message.kind === 'system' ? (
        <span dir="auto" className={c('separator')}>
          {message.text}
        </span>
      ) : (
        <div {...seeded.shuffled(`m ${message.id}`, { role: 'group', tabIndex: -1, className: c('group') })}>
          <Bubble message={message} conversation={conversation} index={index} />
        </div>
      )}
    </div>
  );
}

interface BubbleProps {
  readonly message: SiteMessage;
  readonly conversation: SiteConversation;
  readonly index: number;
}

function Bubble({ message, conversation, index }: BubbleProps) {
  const { seeded, labels, world, view } = useSite();
  const c = (name: string) => seeded.className(name);
  const mine = message.from === 'us';
  const next = conversation.messages[index + 1];
  const lastOfRun = next?.from !== message.from;
  const timed = seeded.draw(`timed ${message.id}`, 3) === 0;
  const id = view.generation === 'msys' ? { id: `mid.$${seeded.draw(message.id, 1e9)}${message.id}` } : {};
  return (
    <div className={c(mine ? 'mine' : 'theirs')}>
      {!mine &&
        (lastOfRun ? (
          <a role="link" href={`/${conversation.handle || 'someone'}/`}>
            <Avatar name={conversation.name} small />
          </a>
        ) : (
          <div className={c('gutter')} />
        ))}
      {mine && <Tools who={conversation.name} />}
      <div
        role={seeded.draw('bubble role', 4) === 0 ? 'none' : 'presentation'}
        className={c(mine ? 'own' : 'bubble')}
        {...id}
      >
        {message.quoted && (
          <div dir="auto" className={c('quote')}>
            {message.quoted}
          </div>
        )}
        {message.kind === 'image' ? (
          <a href="/p/Cx1/">
            <img
              alt=""
              width="120"
              height="80"
              src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
            />
          </a>
        ) : (
          <div dir="auto">{withEmojiPictures(message.text, seeded.draw('emoji as pictures', 2) === 0)}</div>
        )}
      </div>
      {!mine && <Tools who={conversation.name} />}
      {timed && (
        <abbr className={c('time')} aria-label={labels.separator(message.at, world.now())}>
          {labels.clock(message.at)}
        </abbr>
      )}
    </div>
  );
}

function Tools({ who }: { who: string }) {
  const { seeded, words } = useSite();
  return (
    <div className={seeded.className('tools')}>
      {[words.react, words.reply, words.more].map((label) => (
        <div key={label} role="button" aria-haspopup="menu" tabIndex={0}>
          <svg aria-label={`${label} ${who}`} viewBox="0 0 24 24" width="16" height="16">
            <title>{`${label} ${who}`}</title>
            <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** The site may draw emoji as pictures with the sign as `alt`. */
function withEmojiPictures(text: string, pictures: boolean) {
  if (!pictures) return text;
  return text
    .split(/(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/u)
    .map((piece, index) =>
      index % 2 === 1 ? (
        <img
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          key={index}
          alt={piece}
          width="16"
          height="16"
          src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
        />
      ) : (
        piece
      ),
    );
}
