import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { emberId, emberMarks, useSite } from './context.tsx';
import { headlineOf } from './headlines.ts';
import { Messages } from './messages.tsx';

/** The open conversation of the full page. */
export function Thread({ conversation }: { conversation: SiteConversation }) {
  const { seeded } = useSite();
  return (
    <div className="msg__detail">
      <div className="msg-convo-wrapper msg-thread msg-thread--pillar" id={emberId()} ref={emberMarks}>
        <TitleBar conversation={conversation} />
        <Messages
          key={seeded.draw('remount', 2) ? `list ${conversation.thread}` : 'list'}
          conversation={conversation}
        />
        <Composer
          key={seeded.draw('new box', 2) ? `box ${conversation.thread}` : 'box'}
          conversation={conversation}
          where="pane"
        />
      </div>
    </div>
  );
}

function TitleBar({ conversation }: { conversation: SiteConversation }) {
  const { words, seeded } = useSite();
  const { name, handle, group } = conversation;
  const present = seeded.draw(`present ${name}`, 2) === 0;
  const lockup = (
    <dl className="msg-entity-lockup" id={emberId()}>
      <dt className="msg-entity-lockup__entity-title-wrapper">
        <h2
          className="msg-entity-lockup__entity-title truncate"
          id="thread-detail-jump-target"
          ref={emberMarks}
        >
          {name}
        </h2>
      </dt>
      <dd className="msg-entity-lockup__entity-info truncate" ref={emberMarks}>
        {group ? '4' : present ? words.presence : headlineOf(conversation)}
      </dd>
    </dl>
  );
  return (
    <div className="shared-title-bar msg-title-bar">
      <div className="shared-title-bar__title msg-title-bar__title-bar-title">
        {group ? (
          <>
            <div className="msg-facepile-grid msg-facepile-grid--group-size-3">
              {['Ana Souza', 'Ben Okafor', 'Alex Kim'].map((one) => (
                <Avatar key={one} name={one} px={16} className="msg-facepile-grid__img" />
              ))}
            </div>
            {lockup}
          </>
        ) : handle === '' ? (
          lockup
        ) : (
          <a
            className="app-aware-link msg-thread__link-to-profile"
            href={`https://www.linkedin.com/in/${handle}/`}
            title={`${words.openProfile} ${name}`}
          >
            {lockup}
          </a>
        )}
      </div>
      <button type="button" className="msg-thread-actions__control artdeco-button">
        ···
      </button>
      <button type="button" className="artdeco-button">
        ☆
      </button>
    </div>
  );
}
