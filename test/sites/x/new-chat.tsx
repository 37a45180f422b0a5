import { useState } from 'react';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { pathOf } from './paths.ts';
import { titleOf } from './title.ts';

/** The dialog that starts a conversation. Its field is no composer. */
export function NewChat() {
  const { world, words, c } = useSite();
  const [sought, setSought] = useState('');
  const found = world.conversations.filter(
    (one) => !one.request && titleOf(one).toLowerCase().includes(sought.toLowerCase()),
  );
  return (
    <div className={c('veil')}>
      <div role="dialog" aria-modal="true" aria-label={words.newChat} className={c('dialog')}>
        <h2 className={c('inboxTitle')}>{words.newChat}</h2>
        <input
          data-testid="dm-new-chat-search-input"
          placeholder={words.search}
          value={sought}
          className={c('searchInput')}
          onChange={(event) => setSought(event.target.value)}
        />
        {found.slice(0, 6).map((one) => (
          <a key={one.thread} href={pathOf(one.thread)} className={c('row', 'rowOther')}>
            <Avatar name={titleOf(one)} />
            <span className="font-bold">{titleOf(one)}</span>
            <span className="text-subtext2">@{one.handle}</span>
          </a>
        ))}
        <a href="/i/chat" className={c('pill')}>
          {words.back}
        </a>
      </div>
    </div>
  );
}
