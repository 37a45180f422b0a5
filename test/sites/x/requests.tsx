import type { SiteConversation } from '../kit/world.ts';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { colonOf } from './ids.ts';
import { type Folder, pathOf } from './paths.ts';
import { RowText } from './row.tsx';
import { titleOf } from './title.ts';

/** Which requests the site hides behind "Other". */
function isHidden({ handle }: SiteConversation): boolean {
  return handle === 'marcob';
}

/** The folder in which the site would show a request. */
export function folderOf(conversation: SiteConversation): Folder {
  if (!conversation.request) return 'inbox';
  return isHidden(conversation) ? 'other-requests' : 'requests';
}

/** The folder of message requests, which takes the inbox's place. */
export function Requests({ folder, chosen }: { folder: Folder; chosen: string | null }) {
  const { world, words, c } = useSite();
  const rows = world.conversations.filter((row) => folderOf(row) === folder);
  return (
    <section data-testid="dm-inbox-panel" className={c('inbox')}>
      <div data-testid="dm-message-requests" className={c('fill')}>
        <div className={c('inboxHead')}>
          <a
            data-testid="dm-message-requests-back"
            href="/i/chat"
            aria-label={words.back}
            className={c('iconButton')}
          >
            <Icon name="back" />
          </a>
          <h2 className={c('inboxTitle')}>{words.requests}</h2>
        </div>
        <div data-testid="dm-message-requests-tabs" role="tablist" className={c('tabs')}>
          <a href="/i/chat/requests" role="tab" aria-selected={folder === 'requests'} className={c('tab')}>
            {words.requests}
          </a>
          <a
            href="/i/chat/requests/other"
            role="tab"
            aria-selected={folder === 'other-requests'}
            data-testid="dm-message-requests-other-button"
            className={c('tab')}
          >
            {words.otherRequests}
          </a>
        </div>
        <div data-testid="dm-message-requests-scroller" className={c('rows')}>
          {rows.map((row, index) => (
            <a
              key={row.thread}
              data-testid={`dm-message-request-item-${colonOf(row.thread)}`}
              data-index={index}
              href={pathOf(row.thread, folder)}
              className={c('row', row.thread === chosen ? 'rowChosen' : 'rowOther')}
            >
              <Avatar name={titleOf(row)} />
              <RowText row={row} />
            </a>
          ))}
          {rows.length === 0 && (
            <div data-testid="dm-message-requests-empty" className={c('nothing')}>
              {words.emptyInbox}
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
