import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { titleOf } from './title.ts';

/** Who one talks to, above the very first message. */
export function HeaderItem({ conversation }: { conversation: SiteConversation }) {
  const { words, seeded, c } = useSite();
  const { handle, group } = conversation;
  return (
    <div data-testid="dm-conversation-header-item" className={c('headerItem')}>
      <Avatar name={titleOf(conversation)} size="large" />
      <div className="font-bold" dir="auto">
        {titleOf(conversation)}
      </div>
      {!group && (
        <>
          <a href={`/${handle}`} className="text-subtext1">
            @{handle}
          </a>
          <div dir="auto">Head of Bread at Sunrise Bakery, mother of two. hello@sunrise.example</div>
          <div className="text-subtext2">
            {words.joined} {2009 + seeded.draw(`joined ${handle}`, 16)} ·{' '}
            {seeded.draw(`followers ${handle}`, 4_000)} {words.followers}
          </div>
          <a href={`/${handle}`} className={c('pill')}>
            {words.profile}
          </a>
        </>
      )}
    </div>
  );
}
