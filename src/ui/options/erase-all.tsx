import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { useServices } from '../kit/services';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

interface EraseAllProps {
  /** Where unsaved templates stand, out of the background's reach: `localStorage` of our own origin. */
  readonly drafts: Pick<Storage, 'clear'>;
}

/** Erases everything, once the agent has typed that this is meant: nothing brings it back. */
export function EraseAll({ drafts }: EraseAllProps) {
  const { ask } = useServices();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const meant = typed.trim().toLocaleUpperCase(words.locale) === words.eraseWord;

  async function erase(): Promise<void> {
    if (!meant || busy) return;
    setBusy(true);
    const answer = await ask('privacy/erase-all', null);
    setBusy(false);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    drafts.clear();
    setTyped('');
    toast({ text: words.erasedAll });
  }

  return (
    <>
      <h3>{words.eraseAll}</h3>
      <p class="section-text">{words.eraseAllText}</p>
      <TextField
        label={words.eraseConfirm(words.eraseWord)}
        value={typed}
        maxLength={20}
        spellcheck={false}
        onText={setTyped}
      />
      <div>
        <Button
          label={words.eraseAll}
          icon="trash"
          tone="danger"
          disabled={!meant || busy}
          aria-busy={busy}
          onClick={() => void erase()}
        />
      </div>
    </>
  );
}
