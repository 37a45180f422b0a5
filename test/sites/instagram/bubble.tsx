import { type ReactNode, useState } from 'react';
import type { SiteMessage } from '../control.ts';
import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { EmojiPicture, MessageBody } from './body.tsx';
import { useSite } from './context.tsx';
import { titleOf } from './title.ts';
import { Toolbar } from './toolbar.tsx';
import { say } from './words.ts';

interface BubbleProps {
  readonly conversation: SiteConversation;
  readonly index: number;
}

/** One message on its side of the list, with everything that hangs on it. */
export function Bubble({ conversation, index }: BubbleProps) {
  const { seeded, c } = useSite();
  const [over, setOver] = useState(false);
  const message = conversation.messages[index];
  if (!message) return null;
  const who = message.by ?? titleOf(conversation);
  const mine = message.from === 'us';
  const toolbar = over && <Toolbar who={who} />;
  const aligned = ['mine', 'mineByMargin', 'mineByColumn'][seeded.draw('own side', 3)] ?? 'mine';
  return (
    <div className={c('message')} onMouseEnter={() => setOver(true)} onMouseLeave={() => setOver(false)}>
      <Above conversation={conversation} index={index} />
      <div className={c(mine ? aligned : 'theirs')}>
        {!mine && <Speaker conversation={conversation} index={index} />}
        <div className={c(mine ? 'ownLine' : 'line')}>
          {mine && toolbar}
          <Box message={message}>
            <Quoted message={message} where="inside" />
            <MessageBody message={message} />
          </Box>
          {!mine && toolbar}
        </div>
        <Time message={message} />
      </div>
      {message.reaction !== undefined && (
        <div className={c(mine ? 'reactionOwn' : 'reaction')}>
          <div role="button" tabIndex={0} aria-haspopup="dialog">
            <EmojiPicture sign={message.reaction} />
          </div>
        </div>
      )}
    </div>
  );
}

/** What is said of a message before it: the sender for screen readers, the name in a group, what it answers. */
function Above({ conversation, index }: BubbleProps) {
  const { words, msys, seeded, c } = useSite();
  const message = conversation.messages[index];
  if (!message) return null;
  const mine = message.from === 'us';
  const who = message.by ?? titleOf(conversation);
  const starts =
    conversation.messages[index - 1]?.by !== message.by ||
    conversation.messages[index - 1]?.from !== message.from;
  const hidden = msys || seeded.draw('hidden sender', 2) === 0;
  const heading = mine ? words.youSent : say(words.theySent, { X: who });
  const side = c(mine ? 'aboveOwn' : 'above');
  return (
    <>
      {hidden &&
        (msys ? (
          <h6 className={c('hiddenText')}>
            <span>{heading}</span>
          </h6>
        ) : (
          <div className={c('hiddenText')}>{heading}</div>
        ))}
      {message.by !== undefined && starts && <span className={side}>{message.by}</span>}
      {message.quoted !== undefined && (
        <span dir="auto" className={side}>
          {mine ? say(words.youReplied, { X: who }) : say(words.repliedToYou, { X: who })}
        </span>
      )}
      <Quoted message={message} where="outside" />
    </>
  );
}

/** The quoted message: within the bubble in one build, in a bubble of its own before it in another. */
function Quoted({ message, where }: { message: SiteMessage; where: 'inside' | 'outside' }) {
  const { seeded, c } = useSite();
  const here = seeded.draw('quote inside', 2) === 0 ? 'inside' : 'outside';
  if (message.quoted === undefined || where !== here) return null;
  const text = (
    <div dir="auto" className={c('quote')}>
      {message.quoted}
    </div>
  );
  if (where === 'inside') return text;
  return (
    <div className={c(message.from === 'us' ? 'mine' : 'theirs')}>
      {message.from === 'them' && <div className={c('gutter')} />}
      <div role="button" tabIndex={0}>
        <div role="presentation" className={c('quoteBubble')}>
          {text}
        </div>
      </div>
    </div>
  );
}

/** The avatar stands by the last of a run only. */
function Speaker({ conversation, index }: BubbleProps) {
  const { c } = useSite();
  const message = conversation.messages[index];
  const next = conversation.messages[index + 1];
  if (next?.from === 'them' && next.by === message?.by) return <div className={c('gutter')} />;
  const who = message?.by ?? titleOf(conversation);
  const handle = message?.by?.toLowerCase().replace(/\W+/g, '_') ?? conversation.handle;
  return (
    <a role="link" tabIndex={0} href={`/${handle}/`} aria-label={`Open the profile page of ${handle}`}>
      <Avatar name={who} size="small" />
    </a>
  );
}

function Box({ message, children }: { message: SiteMessage; children: ReactNode }) {
  const { seeded, msys, c } = useSite();
  const role = seeded.draw('bubble role', 4) === 0 ? 'none' : 'presentation';
  const bare = message.kind === 'image' || message.kind === 'share';
  const look = bare ? 'bare' : message.from === 'us' ? 'own' : 'bubble';
  const state = message.pending ? { 'data-visualcompletion': 'loading-state' } : {};
  const id = msys
    ? { id: `mid.$c${message.pending ? 'T' : 'A'}${seeded.draw(message.id, 1e9)}_${message.id}` }
    : {};
  return (
    <div role={role} className={c(look)} {...state} {...id}>
      {children}
    </div>
  );
}

/** Some messages tell their own time, most do not. */
function Time({ message }: { message: SiteMessage }) {
  const { seeded, labels, world, c } = useSite();
  if (seeded.draw(`timed ${message.id}`, 3) !== 0) return null;
  return (
    <abbr className={c('time')} aria-label={labels.separator(message.at, world.now())}>
      {labels.clock(message.at)}
    </abbr>
  );
}
