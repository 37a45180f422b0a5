import type { SiteConversation } from '../kit/world.ts';
import { Face } from './avatar.tsx';
import { useSite, Wrap } from './context.tsx';
import { Icon } from './icons.tsx';
import { titleOf } from './title.ts';
import { say } from './words.ts';

/** Who one talks to: a link for a person, none for a group. `null` while the site still asks its server. */
export function Header({
  conversation,
  docked = false,
}: {
  conversation: SiteConversation | null;
  docked?: boolean;
}) {
  const { hooks, words, has, seeded, c, world } = useSite();
  if (has('no-header')) return null;
  const known = docked && seeded.draw('docked header', 2) === 0 ? {} : hooks.header;
  return (
    <div className={c('head')} {...known}>
      <Wrap name="header" className="headRow">
        {conversation ? (
          <Title conversation={conversation} />
        ) : (
          <div className={c('skeletonFace', 'small')} />
        )}
        <span className={c('spring')} />
        {docked ? (
          <div role="button" tabIndex={0} onClick={() => world.dock(null)}>
            <Icon name="close" label={words.close} size={18} />
          </div>
        ) : (
          <Calls />
        )}
      </Wrap>
    </div>
  );
}

function Title({ conversation }: { conversation: SiteConversation }) {
  const { seeded, c } = useSite();
  const title = titleOf(conversation);
  const heading = (
    <h2 className={c('headName')} dir={seeded.draw('h2 dir', 2) === 0 ? 'auto' : undefined}>
      <span title={title}>{title}</span>
    </h2>
  );
  const face = <Face name={title} group={conversation.group} size="small" />;
  if (conversation.group) {
    return (
      <>
        {face}
        <div className={c('headLines')}>{heading}</div>
      </>
    );
  }
  const link = seeded.shuffled('head link', {
    role: 'link',
    href: `/${conversation.handle}/`,
    'aria-label': `Open the profile page of ${conversation.handle}`,
    tabIndex: 0,
    className: c('headLink'),
  });
  return (
    <a {...link}>
      {face}
      <div className={c('headLines')}>
        {heading}
        <Presence conversation={conversation} />
      </div>
    </a>
  );
}

function Presence({ conversation }: { conversation: SiteConversation }) {
  const { words, labels, world, c } = useSite();
  const at = conversation.messages.findLast(({ from }) => from === 'them')?.at ?? world.now();
  const since = say(words.active, { X: labels.short(at, world.now()) });
  return <span className={c('presence')}>{conversation.online ? words.activeNow : since}</span>;
}

function Calls() {
  const { words, c } = useSite();
  const calls = [
    ['phone', words.audioCall],
    ['video', words.videoCall],
    ['info', words.conversationInfo],
  ] as const;
  return calls.map(([icon, label]) => (
    <div key={icon} role="button" tabIndex={0} className={c('headButton')}>
      <Icon name={icon} label={label} />
    </div>
  ));
}
