import type { RefObject } from 'preact';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

interface TransferBarProps {
  /** How many templates there are, in words. */
  readonly count: string;
  /** The file field, for others to open. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** In and out of files, at the foot of the list. */
export function TransferBar({ count, input, onFile }: TransferBarProps) {
  const { ask, openOwn, inPopup } = useServices();
  const toast = useToast();

  async function exportAll(): Promise<void> {
    const answer = await ask('templates/export', null);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    saveFile('riposte-templates.json', answer.value.text, 'application/json');
    toast({ text: words.exported });
  }

  return (
    <footer class="list-foot">
      <span class="foot-count" aria-live="polite">
        {count}
      </span>
      <Button
        label={words.import}
        icon="import"
        tone="quiet"
        title={inPopup ? words.importInTab : undefined}
        onClick={() => (inPopup ? void openOwn('popup.html#import') : input.current?.click())}
      />
      <Button label={words.export} icon="export" tone="quiet" onClick={() => void exportAll()} />
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={words.importTemplates}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again must be heard again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </footer>
  );
}
