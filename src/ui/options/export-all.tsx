import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

/** All that is kept, as one file. */
export function ExportAll() {
  const { ask } = useServices();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function exportAll(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await ask('privacy/export', null);
    setBusy(false);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    saveFile('riposte-data.json', answer.value.text, 'application/json');
    toast({ text: words.exportedAll });
  }

  return (
    <>
      <h3>{words.takeAlong}</h3>
      <p class="section-text">{words.takeAlongText}</p>
      <div>
        <Button label={words.exportAll} icon="export" aria-busy={busy} onClick={() => void exportAll()} />
      </div>
    </>
  );
}
