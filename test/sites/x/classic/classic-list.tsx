import { Avatar } from '../avatar.tsx';
import { useSite } from '../context.tsx';
import { classicPath } from '../paths.ts';
import { titleOf } from '../title.ts';

/** Unread shows by weight alone, and whose the last words are by nothing but a word. */
export function ClassicList({ chosen, requests }: { chosen: string | null; requests: boolean }) {
  const { world, words, labels, go, c } = useSite();
  const rows = world.conversations
    .filter((row) => row.request === requests)
    .sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
  return (
    <section aria-labelledby="master-header" className={c('inbox')}>
      <div className={c('inboxHead')}>
        <h2 className={c('inboxTitle')} id="master-header">
          {requests ? words.requests : words.chat}
        </h2>
        <span className={c('spring')} />
        <a href={requests ? '/messages' : '/messages/requests'}>{words.requests}</a>
      </div>
      <div className={c('rows')}>
        {rows.slice(0, 24).map((row) => {
          const newest = row.messages.at(-1);
          return (
            <div key={row.thread} data-testid="cellInnerDiv">
              <div
                data-testid="conversation"
                role="tab"
                tabIndex={0}
                aria-selected={row.thread === chosen}
                className={c('row', row.thread === chosen ? 'rowChosen' : 'rowOther')}
                onClick={() => go(classicPath(row.thread))}
              >
                <div data-testid="DM_Conversation_Avatar">
                  <Avatar name={titleOf(row)} />
                </div>
                <div className={c('rowText')}>
                  <div className={c('rowTop')} dir="ltr">
                    <span className={c('classicName')}>{titleOf(row)}</span>
                    {row.handle !== '' && <span className={c('dim')}>@{row.handle}</span>}
                    <span className={c('dim')}>·</span>
                    <span className={c('dim')}>{labels.short(newest?.at ?? 0, world.now())}</span>
                  </div>
                  <div className={c('classicSnippet', row.unread ? 'classicUnread' : 'dim')} dir="auto">
                    {newest?.from === 'us' ? `${words.youSaid} ` : ''}
                    {newest?.text}
                  </div>
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}
