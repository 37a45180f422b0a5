import type { RefObject } from 'preact';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

/** Endings of what other tools write; what a file is, its content tells. */
const accepted = [
  ...['.json', '.csv', '.tsv', '.txt', '.yml', '.yaml', '.xml', '.plist', '.zip'],
  ...['.textexpander', '.alfredsnippets', 'application/json', 'text/csv'],
].join(',');

interface TransferBarProps {
  /** How many templates there are, in words. */
  readonly count: string;
  /** The file field, for others to open. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** In and out of files, at the foot of the list. */
export function TransferBar({ count, input, onFiles }: TransferBarProps) {
  const { ask, openOwn, inPopup } = useServices();
  const toast = useToast();

  async function exportAll(): Promise<void> {
    const answer = await ask('templates/export', null);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    saveFile('riposte-templates.json', answer.value.text, 'application/json');
    toast({ text: words.exported });
  }

  /** The writer of spreadsheets is fetched when somebody wants one. */
  async function exportTable(): Promise<void> {
    const answer = await ask('templates/list', null);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    const { formatOwnTable } = await import('../../import/own-table');
    saveFile('riposte-templates.csv', formatOwnTable(answer.value), 'text/csv');
    toast({ text: words.imports.exportedTable });
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
      <Button
        label={words.imports.exportTable}
        tone="quiet"
        aria-label={words.imports.exportTableTitle}
        title={words.imports.exportTableTitle}
        onClick={() => void exportTable()}
      />
      <input
        ref={input}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label={words.importTemplates}
        accept={accepted}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen again must be heard again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </footer>
  );
}
