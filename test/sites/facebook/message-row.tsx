import { useEffect, useState } from 'react';
import type { SiteMessage } from '../control.ts';
import { photo } from '../kit/picture.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { useSite } from './context.tsx';
import { EmojiText } from './emoji-text.tsx';
import { Icon } from './icons.tsx';
import { bubbleLabel, rowLabel } from './message-label.ts';
import { speakerIn } from './title.ts';
import { say } from './words.ts';

/** Labels come so late after the row. */
const labelMs = 180;
/** The account's own number stands in every id of an encrypted thread, whoever wrote. */
const account = '100077331122445';

interface MessageRowProps {
  readonly conversation: SiteConversation;
  readonly message: SiteMessage;
  readonly index: number;
}

/** One message: who, when and what stand in its label, and nowhere else. */
export function MessageRow({ conversation, message, index }: MessageRowProps) {
  const site = useSite();
  const { words, seeded, has, c } = site;
  const [labelled, setLabelled] = useState(false);
  useEffect(() => {
    if (has('no-labels')) return;
    const timer = setTimeout(() => setLabelled(true), labelMs);
    return () => clearTimeout(timer);
  }, [has]);
  const own = message.from === 'us';
  const next = conversation.messages[index + 1];
  const who = own ? words.you : speakerIn(conversation, message.by);
  const lastOfRun = next?.from !== message.from || next?.by !== message.by;
  const attributes = seeded.shuffled(`message ${message.id}`, {
    'data-message-id': idOf(conversation, message),
    'data-scope': 'messages_table',
    'aria-roledescription': words.messageRole,
    tabIndex: -1,
    className: c('message', own ? 'mine' : 'theirs'),
    ...(labelled ? { 'aria-label': rowLabel(site, conversation, message) } : {}),
  });
  const bare = message.kind === 'image' || message.kind === 'share';
  return (
    <div {...attributes}>
      {message.quoted !== undefined && <Quote text={message.quoted} own={own} />}
      <div className={c('line')}>
        {!own && (lastOfRun ? <Face name={who} alt={who} /> : <div className={c('gutter')} />)}
        {own && <Tools />}
        <div
          role="presentation"
          tabIndex={0}
          className={c(bare ? 'bare' : own ? 'own' : 'bubble')}
          {...(labelled ? { 'aria-label': bubbleLabel(site, conversation, message) } : {})}
        >
          <Body message={message} />
        </div>
        {!own && <Tools />}
      </div>
      {message.reaction !== undefined && (
        <div
          role="button"
          tabIndex={0}
          aria-label={`1 reaction ${message.reaction}`}
          className={c('reaction')}
        >
          <div dir="auto">
            <EmojiText text={message.reaction} />
          </div>
        </div>
      )}
      {own && next === undefined && (
        <div className={c('status')}>
          {message.pending ? (
            words.sent
          ) : (
            <img
              alt={say(words.seenBy, { X: speakerIn(conversation, undefined) })}
              className={c('seen')}
              src={photo(seeded, 'seen', 14, 14)}
            />
          )}
        </div>
      )}
    </div>
  );
}

function idOf(conversation: SiteConversation, message: SiteMessage): string {
  const digits = message.id.replace(/\D/g, '');
  if (message.pending) return `70${digits}4433221100`;
  const encrypted = Number(conversation.thread.at(-1)) % 2 === 1;
  return encrypted ? `${account}@msgr.72${digits}00991` : `mid.$cAAB${message.id}`;
}

/** The quoted text stands in the row as if it were said in it. */
function Quote({ text, own }: { text: string; own: boolean }) {
  const { words, c } = useSite();
  return (
    <div className={c('line', own ? 'mine' : 'theirs')}>
      <div role="button" tabIndex={0} aria-label={words.replied} className={c('quote')}>
        <span aria-hidden="true">
          <div dir="auto">{text}</div>
        </span>
      </div>
    </div>
  );
}

function Tools() {
  const { words, c } = useSite();
  return (
    <div role="toolbar" aria-label={words.messageActions} className={c('tools')}>
      <div role="button" tabIndex={-1}>
        <Icon name="reply" size={16} />
      </div>
      <div role="button" tabIndex={-1} aria-haspopup="menu">
        <Icon name="dots" size={16} />
      </div>
    </div>
  );
}

function Body({ message }: { message: SiteMessage }) {
  const { seeded, words, c } = useSite();
  if (message.kind === 'image') {
    return (
      <a role="link" href="#photo" aria-label={`Open attachment, ${words.attach}`}>
        <img alt="" className={c('photo')} src={photo(seeded, message.id)} />
      </a>
    );
  }
  if (message.kind === 'voice') {
    return (
      <div role="button" tabIndex={0} aria-label={words.voice} className={c('line')}>
        <Icon name="play" size={16} />
        <span>{message.text}</span>
      </div>
    );
  }
  if (message.kind === 'share') {
    return (
      <a role="link" href="/sunrisebakery/" className={c('share')}>
        <img alt="" className={c('photo')} src={photo(seeded, message.text)} />
        <span>{message.text}</span>
      </a>
    );
  }
  return (
    <div dir="auto">
      <EmojiText text={message.text} />
    </div>
  );
}
