import { useState } from 'preact/hooks';
import type { NumbersFilter } from '../../domain/day-rows';
import { repliesToCsv } from '../../domain/numbers';
import { Button } from '../kit/button';
import { saveFile } from '../kit/save-file';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { readReplies } from './read-replies';
import { words } from './words';

interface ExportButtonProps {
  readonly filter: NumbersFilter;
  readonly timeZone: string;
}

/** The chosen replies as a file. */
export function ExportButton({ filter, timeZone }: ExportButtonProps) {
  const { ask } = useServices();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function exportCsv(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await readReplies(ask, filter, timeZone);
    setBusy(false);
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    const empty = answer.value.length === 0;
    if (!empty) saveFile('riposte-replies.csv', repliesToCsv(answer.value), 'text/csv');
    toast({ text: empty ? words.nothingToExport : words.exported });
  }

  return (
    <Button
      label={busy ? words.exporting : words.exportCsv}
      aria-label={words.exportCsv}
      aria-busy={busy}
      icon="export"
      onClick={() => void exportCsv()}
    />
  );
}
