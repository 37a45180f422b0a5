import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { titleOf } from './title.ts';

/** Who the conversation is with. A group has no handle, only a page of its own: that link is a guess. */
export function Header({
  conversation,
  close,
}: {
  conversation: SiteConversation;
  close: (() => void) | undefined;
}) {
  const { words, seeded, c } = useSite();
  const { group, thread, handle } = conversation;
  const href = group
    ? `/i/chat/${thread}/info`
    : seeded.draw('absolute links', 2) === 0
      ? `https://x.com/${handle}`
      : `/${handle}`;
  const face = <Avatar name={titleOf(conversation)} size="small" />;
  const name = <HeaderName conversation={conversation} />;
  return (
    <div data-testid="dm-conversation-header" className={c('header')}>
      {close && (
        <button type="button" className={c('iconButton')} aria-label={words.back} onClick={close}>
          <Icon name="back" />
        </button>
      )}
      {seeded.draw('link holds the name', 2) === 0 ? (
        <a href={href} className={c('headerWho')}>
          {face}
          {name}
        </a>
      ) : (
        <div className={c('headerWho')}>
          <a href={href}>{face}</a>
          {name}
        </div>
      )}
      <span className={c('spring')} />
      <button
        type="button"
        data-testid="dm-conversation-more-button"
        aria-label={words.more}
        className={c('iconButton')}
      >
        <Icon name="dots" />
      </button>
    </div>
  );
}

/** The name, in some builds with a second line, which is a text of its own or a block of its own. */
function HeaderName({ conversation }: { conversation: SiteConversation }) {
  const { seeded, c } = useSite();
  const { handle, group } = conversation;
  const title = titleOf(conversation);
  const below = group ? '4' : `@${handle}`;
  const build = seeded.draw('header name', 3);
  if (build === 0) {
    return (
      <div data-testid="dm-conversation-username" className={`${c('headerName')} font-bold`} dir="auto">
        {title}
      </div>
    );
  }
  if (build === 1) {
    return (
      <div data-testid="dm-conversation-username" className={`${c('headerName')} whitespace-pre-wrap`}>
        {`${title}\n${below}`}
      </div>
    );
  }
  return (
    <div data-testid="dm-conversation-username" className={c('headerName')}>
      <div className="font-bold" dir="auto">
        {title}
      </div>
      <div className="text-subtext2">{below}</div>
    </div>
  );
}
