import { useState } from 'react';
import { useSite } from './context.tsx';

/** The chat's settings stand where a conversation would; a note to others is no composer. */
export function Settings() {
  const { words, c } = useSite();
  const [note, setNote] = useState('');
  return (
    <section data-testid="dm-settings-panel" className={c('panel')}>
      <h2 className={c('inboxTitle')}>{words.settings}</h2>
      <label>
        <input type="checkbox" /> {words.encrypted}
      </label>
      <textarea value={note} aria-label={words.more} onChange={(event) => setNote(event.target.value)} />
    </section>
  );
}
