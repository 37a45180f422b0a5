import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { useSite, Wrap } from './context.tsx';
import { EmojiText } from './emoji-text.tsx';
import { Icon } from './icons.tsx';
import { Messages } from './messages.tsx';
import { folderPath } from './paths.ts';
import { isTitled, titleOf } from './title.ts';
import { say } from './words.ts';

/** The thread pane. Its parts follow the URL each in their own time. */
export function Thread() {
  const { world, seeded, has, c } = useSite();
  const messages = world.part('messages');
  const keeps = seeded.draw('keeps the box', 2) === 0;
  return (
    <Wrap name="thread" className="fill">
      {!has('no-header') && <Header conversation={world.part('header')} />}
      {messages ? (
        <Messages key={messages.thread} conversation={messages} />
      ) : (
        <div className={c('fill', 'middle')} role="progressbar" />
      )}
      <Foot conversation={world.part('composer')} where="pane" keeps={keeps} />
    </Wrap>
  );
}

interface FootProps {
  readonly conversation: SiteConversation | null;
  readonly where: 'pane' | 'docked';
  readonly keeps: boolean;
}

/** The message box, or what stands there instead. */
export function Foot({ conversation, where, keeps }: FootProps) {
  const { world, words, go, c } = useSite();
  if (!conversation) return null;
  const { thread } = conversation;
  if (conversation.closed) {
    return (
      <div className={c('notice')}>
        <span dir="auto">{words.closed}</span>
      </div>
    );
  }
  if (!conversation.request) {
    return <Composer key={keeps ? 'one box' : thread} thread={thread} where={where} />;
  }
  const drop = (): void => {
    go(folderPath(true));
    world.remove(thread);
  };
  const button = (label: string, act: () => void) => (
    <div role="button" tabIndex={0} className={c('button')} onClick={act}>
      {label}
    </div>
  );
  return (
    <div className={c('notice')}>
      <span dir="auto">{say(words.requestNote, { X: titleOf(conversation) })}</span>
      <div className={c('choice')}>
        {button(words.delete, drop)}
        {button(words.accept, () => world.accept(thread))}
      </div>
    </div>
  );
}

function Header({ conversation }: { conversation: SiteConversation | null }) {
  const { words, seeded, c } = useSite();
  if (!conversation) return <div className={c('head')} />;
  const title = titleOf(conversation);
  const face = <Face name={title} group={conversation.group} size="medium" />;
  const name = (
    <span dir="auto" className={c('headName')}>
      <EmojiText text={title} />
    </span>
  );
  const spoken = seeded.draw('spoken heading', 3);
  const about = say(isTitled(conversation) ? words.conversationTitled : words.conversationWith, { X: title });
  const tool = (icon: 'phone' | 'video' | 'info', label: string) => (
    <div role="button" tabIndex={0} aria-label={label} className={c('headTool')}>
      <Icon name={icon} />
    </div>
  );
  return (
    <div className={c('head')}>
      {spoken === 0 && <h2 className={c('hiddenText')}>{about}</h2>}
      <Wrap name="header" className="headRow">
        {isTitled(conversation) ? (
          <div className={c('headLink')}>
            {face}
            {spoken === 0 ? name : <h2>{name}</h2>}
          </div>
        ) : (
          <a role="link" href={`/${conversation.handle}/`} aria-label={title} className={c('headLink')}>
            {face}
            <div className={c('lines')}>
              {spoken === 0 ? name : <h2>{name}</h2>}
              {conversation.online && <span className={c('presence')}>{words.active}</span>}
            </div>
          </a>
        )}
      </Wrap>
      {tool('phone', words.audioCall)}
      {tool('video', words.videoCall)}
      {tool('info', about)}
    </div>
  );
}
