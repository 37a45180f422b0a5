import { useState } from 'react';
import { useSite } from '../context.tsx';
import { titleOf } from '../title.ts';

/** `/messages/compose`: a post is sent to someone; a dialog over the feed and no DM page. */
export function ShareSheet() {
  const { world, words, c } = useSite();
  const [comment, setComment] = useState('');
  return (
    <div className={c('veil')}>
      <div role="dialog" aria-modal="true" className={c('dialog')}>
        <input data-testid="searchPeople" placeholder={words.search} className={c('searchInput')} />
        {world.conversations.slice(0, 4).map((one) => (
          <div key={one.thread} data-testid="TypeaheadUser" className={c('row')}>
            {titleOf(one)}
          </div>
        ))}
        <textarea
          value={comment}
          placeholder={words.reply}
          className={c('searchInput')}
          onChange={(event) => setComment(event.target.value)}
        />
        <button type="button" className={c('pill')}>
          {words.send}
        </button>
      </div>
    </div>
  );
}
