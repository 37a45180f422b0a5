import { useState } from 'react';
import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon } from './icons.tsx';
import { titleOf } from './title.ts';

/** `/direct/new/`: a dialog that asks whom to write to. A DM page without a conversation. */
export function NewMessage() {
  const { world, words, go, c } = useSite();
  const [query, setQuery] = useState('');
  const found = world.conversations
    .filter((one) => query !== '' && titleOf(one).toLowerCase().includes(query.toLowerCase()))
    .slice(0, 6);
  return (
    <div className={c('veil')}>
      <div role="dialog" aria-modal="true" aria-label={words.newMessage} className={c('dialog')}>
        <div className={c('headRow')}>
          <h1 className={c('dialogTitle')}>{words.newMessage}</h1>
          <a href="/direct/inbox/" role="link">
            <Icon name="close" label={words.close} size={18} />
          </a>
        </div>
        <input
          className={c('field')}
          name="queryBox"
          autoComplete="off"
          placeholder={`${words.search}...`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {found.map((one) => (
          <div
            key={one.thread}
            role="button"
            tabIndex={0}
            className={c('row')}
            onClick={() => go(`/direct/t/${one.thread}/`)}
          >
            <Avatar name={titleOf(one)} size="small" alt="" />
            <span dir="auto">{titleOf(one)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
