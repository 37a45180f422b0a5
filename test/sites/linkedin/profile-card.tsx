import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { emberId, emberMarks, useSite } from './context.tsx';
import { headlineOf } from './headlines.ts';

/** Who it is, at the very start of the history. */
export function ProfileCard({ conversation }: { conversation: SiteConversation }) {
  const { words } = useSite();
  if (conversation.group) return null;
  const headline = headlineOf(conversation);
  return (
    <li>
      <div className="msg-s-profile-card" id={emberId()}>
        <Avatar name={conversation.name} px={56} className="evi-image" />
        <div className="artdeco-entity-lockup__title">
          <a href={`/in/${conversation.handle}/`}>{conversation.name}</a>
          <span className="artdeco-entity-lockup__badge">
            <span className="artdeco-entity-lockup__degree">· {words.degree}</span>
          </span>
        </div>
        <div className="artdeco-entity-lockup__subtitle" title={headline} ref={emberMarks}>
          <div>{headline}</div>
        </div>
      </div>
    </li>
  );
}
