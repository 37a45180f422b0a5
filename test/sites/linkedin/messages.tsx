import { useState } from 'react';
import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { emberId, emberMarks, hasScenario, useSite } from './context.tsx';
import { daysBetween } from './labels.ts';
import { ProfileCard } from './profile-card.tsx';
import { QuickReplies } from './quick-replies.tsx';
import { eventUrn, viewer } from './urn.ts';

/** Messages that load at once; older ones come as the user scrolls up. */
const inPage = 16;
/** Messages of one sender within so long share one header. */
const groupMs = 15 * 60_000;
const me = 'Rita Moss';

/** The message list, newest at the bottom of a column-reverse scroller. */
export function Messages({ conversation }: { conversation: SiteConversation }) {
  const site = useSite();
  const [loaded, setLoaded] = useState(hasScenario(site, 'whole') ? Number.POSITIVE_INFINITY : inPage);
  const { messages } = conversation;
  const start = Math.max(0, messages.length - loaded);
  return (
    <div className="msg-s-message-list-container msg-s-message-list-container--column-reversed relative display-flex">
      <div
        className="msg-s-message-list full-width scrollable"
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          if (start > 0 && scrollHeight - clientHeight + scrollTop < 40) setLoaded(loaded + inPage);
        }}
      >
        <ul className="msg-s-message-list-content list-style-none full-width" ref={emberMarks}>
          <li className="msg-s-message-list__top-of-list" />
          {start === 0 && <ProfileCard conversation={conversation} />}
          <li className="msg-s-message-list__loader">{start > 0 ? '…' : null}</li>
          {messages.slice(start).map((message, index) => (
            <Event
              key={message.id}
              conversation={conversation}
              message={message}
              index={start + index}
              first={index === 0}
            />
          ))}
          <li className="msg-s-message-list__typing-indicator-container--without-seen-receipt" />
          <QuickReplies conversation={conversation} />
          <li className="msg-s-message-list__bottom-of-list" />
        </ul>
      </div>
    </div>
  );
}

interface EventProps {
  readonly conversation: SiteConversation;
  readonly message: SiteMessage;
  readonly index: number;
  /** The first one loaded repeats day and sender, as there is none above it. */
  readonly first: boolean;
}

function Event({ conversation, message, index, first }: EventProps) {
  const { labels, world } = useSite();
  const previous = conversation.messages[index - 1];
  const newDay = first || !previous || daysBetween(previous.at, message.at) !== 0;
  const sender = useSender(conversation, message);
  const previousSender = useSender(conversation, previous ?? message);
  const leads =
    newDay || !previous || previousSender.name !== sender.name || message.at - previous.at > groupMs;
  return (
    <li className="msg-s-message-list__event clearfix" id={emberId()} ref={emberMarks}>
      {newDay && (
        <time className="msg-s-message-list__time-heading t-12 t-black--light t-bold">
          {labels.heading(message.at, world.now())}
        </time>
      )}
      <Item conversation={conversation} message={message} index={index} leads={leads} sender={sender} />
    </li>
  );
}

interface Sender {
  readonly name: string;
  /** None where there is no profile any more. */
  readonly href: string | undefined;
}

/** In groups several people speak for the other side. */
function useSender({ name, handle, group }: SiteConversation, message: SiteMessage): Sender {
  const { seeded } = useSite();
  const opaque = seeded.draw('opaque links', 2) === 0;
  if (message.from === 'us') return { name: me, href: opaque ? `/in/${viewer}` : '/in/rita-moss' };
  if (group) {
    const who = ['Ana Souza', 'Ben Okafor'][seeded.draw(`speaker ${message.id}`, 2)] ?? 'Ana Souza';
    return {
      name: who,
      href: opaque ? `/in/ACoAAB${who.length}` : `/in/${who.toLowerCase().replace(' ', '-')}`,
    };
  }
  if (handle === '') return { name, href: undefined };
  return { name, href: opaque ? `/in/ACoAAB${seeded.draw(handle, 1e9)}` : `/in/${handle}` };
}

function Item({
  conversation,
  message,
  index,
  leads,
  sender,
}: {
  conversation: SiteConversation;
  message: SiteMessage;
  index: number;
  leads: boolean;
  sender: Sender;
}) {
  const { labels, words, seeded, pending } = useSite();
  const mine = message.from === 'us';
  const sending = pending.has(message.id);
  const urn = eventUrn(message, conversation.thread, index, seeded);
  const classes = [
    'msg-s-event-listitem',
    mine ? '' : 'msg-s-event-listitem--other',
    leads ? '' : 'msg-s-event-listitem--m2m-msg-followed-by',
  ];
  const attributes = seeded.shuffled(`event ${message.id}`, {
    id: emberId(),
    className: classes.join(' ').trim(),
    'data-view-name': 'message-list-item',
    ...(sending ? {} : { 'data-event-urn': urn }),
  });
  if (message.kind === 'system') {
    return (
      <div {...attributes} className="msg-s-event-listitem msg-s-event-listitem--system">
        <p className="t-12 t-black--light">{message.text}</p>
      </div>
    );
  }
  return (
    <>
      {leads && (
        <span className="msg-s-event-listitem--group-a11y-heading visually-hidden">
          {`${sender.name} ${words.saidAt} ${labels.clock(message.at)}`}
        </span>
      )}
      <div {...attributes}>
        {leads && <GroupHead sender={sender} at={message.at} />}
        <div className="msg-s-event-listitem__message-bubble">
          {index === 0 && conversation.name === 'Sunrise Bakery Ltd' && (
            <h3 className="msg-s-event-listitem__subject">Flour in bulk</h3>
          )}
          <div className="msg-s-event__content">
            {message.kind === 'image' ? (
              <img alt="" width="160" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
            ) : (
              <Body text={message.text} />
            )}
          </div>
          {mine && !sending && (
            <span
              className="msg-s-event-with-indicator__sending-indicator msg-s-event-with-indicator__sending-indicator--sent"
              title={`${words.sent} ${labels.clock(message.at)}`}
            >
              ✓
            </span>
          )}
        </div>
      </div>
    </>
  );
}

function GroupHead({ sender, at }: { sender: Sender; at: number }) {
  const { labels, words } = useSite();
  return (
    <>
      <a
        className="app-aware-link msg-s-event-listitem__link"
        href={sender.href}
        title={`${words.openProfile} ${sender.name}`}
      >
        <Avatar name={sender.name} px={40} className="msg-s-event-listitem__profile-picture" />
      </a>
      <div className="msg-s-message-group__meta">
        <a className="msg-s-message-group__profile-link" href={sender.href}>
          <span className="msg-s-message-group__name" ref={emberMarks}>
            {sender.name}
          </span>
        </a>
        <time className="msg-s-message-group__timestamp white-space-nowrap t-12">{labels.clock(at)}</time>
      </div>
    </>
  );
}

function Body({ text }: { text: string }) {
  return (
    <p className="msg-s-event-listitem__body t-14 t-black--light t-normal" dir="auto" ref={emberMarks}>
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <span key={index}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </p>
  );
}
