import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import { useServices } from '../kit/services';
import { kitWords } from '../kit/words';
import { words } from './words';

/** The call takes this much text (UTF-16 units; a file never has more units than bytes). */
const mostBytes = 20_000_000;

export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly sentence: string }
  | { readonly step: 'done'; readonly report: AnswerOf<'templates/import'> };

export interface Import {
  readonly state: ImportState;
  readonly start: (file: File) => Promise<void>;
  readonly close: () => void;
}

/** Reads a file and hands it to the background; every way it can go wrong ends in a sentence. */
export function useImport(onDone: () => void): Import {
  const { ask } = useServices();
  const [state, setState] = useState<ImportState>({ step: 'idle' });

  async function start(file: File): Promise<void> {
    if (file.size > mostBytes) return setState({ step: 'failed', sentence: words.importTooLarge });
    setState({ step: 'reading' });
    let text: string;
    try {
      text = await file.text();
    } catch {
      // Moved, deleted or locked since it was chosen.
      return setState({ step: 'failed', sentence: words.importUnreadable });
    }
    const answer = await ask('templates/import', { once: crypto.randomUUID(), text });
    if (!answer.ok) return setState({ step: 'failed', sentence: kitWords.failure(answer) });
    if (answer.value.damaged !== null) {
      return setState({ step: 'failed', sentence: words.importDamaged(answer.value.damaged) });
    }
    setState({ step: 'done', report: answer.value });
    onDone();
  }

  return { state, start, close: () => setState({ step: 'idle' }) };
}
