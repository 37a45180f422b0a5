import { useRef, useState } from 'preact/hooks';
import type { AnswerOf } from '../../contract/calls';
import type { Template } from '../../domain/template';
import { formatDrafts } from '../../domain/template-file';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { type Report, type Review, reportOf, reviewLibrary } from './import-review';
import { type ReadFiles, readInWorker } from './library-reader';
import { words } from './words';

/** The call takes this much text (UTF-16 units; a file never has more units than bytes). */
const mostBytes = 20_000_000;

export type ImportState =
  | { readonly step: 'idle' }
  /** `done` goes from 0 to 1. */
  | { readonly step: 'reading'; readonly done: number }
  /** Another tool's library, before anything is written. */
  | { readonly step: 'review'; readonly review: Review }
  | { readonly step: 'writing' }
  | { readonly step: 'failed'; readonly sentence: string }
  | { readonly step: 'done'; readonly report: Report };

export interface Import {
  readonly state: ImportState;
  readonly start: (files: readonly File[]) => Promise<void>;
  /** Brings in what is under review. */
  readonly confirm: () => Promise<void>;
  /** Ends what is under way or closes the report; nothing is written. */
  readonly close: () => void;
}

interface UseImport {
  readonly templates: readonly Template[];
  /** The library is no longer what the list shows. */
  readonly onDone: () => void;
  readonly readFiles?: ReadFiles;
}

/** Brings files in: ours at once, another tool's after a look at what would come of it. */
export function useImport({ templates, onDone, readFiles = readInWorker }: UseImport): Import {
  const { ask } = useServices();
  const toast = useToast();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const turn = useRef<AbortController | null>(null);
  const fail = (sentence: string) => setState({ step: 'failed', sentence });

  async function start(files: readonly File[]): Promise<void> {
    turn.current?.abort();
    const mine = new AbortController();
    turn.current = mine;
    if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) return fail(words.importTooLarge);
    setState({ step: 'reading', done: 0 });
    try {
      const library = await readFiles(files, (done) => setState({ step: 'reading', done }), mine.signal);
      if (mine.signal.aborted) return;
      if (library === null) return fail(words.importUnreadable);
      if (library.kind === 'own') return await write(library.text);
      if (library.kind === 'damaged') return fail(words.importDamaged(words.imports.damage[library.reason]));
      setState({ step: 'review', review: reviewLibrary(library, templates, words.imports.mark) });
    } catch {
      // Cancelled by the agent, who knows; anything else is a bug in a reader, and still nothing was written.
      if (!mine.signal.aborted) fail(words.importUnreadable);
    }
  }

  async function confirm(): Promise<void> {
    if (state.step !== 'review') return;
    const { review } = state;
    const text = formatDrafts(review.plan.added);
    if (text.length > mostBytes) return fail(words.importTooLarge);
    await write(text, (report) => reportOf(review, report));
  }

  /** All of it or nothing. */
  async function write(
    text: string,
    told = (answer: AnswerOf<'templates/import'>): Report => answer,
  ): Promise<void> {
    setState({ step: 'writing' });
    const answer = await ask('templates/import', { once: crypto.randomUUID(), text });
    if (!answer.ok) return fail(kitWords.failure(answer));
    if (answer.value.damaged !== null)
      return fail(words.importDamaged(words.imports.damage[answer.value.damaged]));
    setState({ step: 'done', report: told(answer.value) });
    onDone();
    const { added, ids = [] } = answer.value;
    if (ids.length > 0) toast({ text: words.importAdded(added), onUndo: () => void takeBack(ids) });
  }

  async function takeBack(ids: string[]): Promise<void> {
    const answer = await ask('templates/remove', { ids });
    toast({ text: answer.ok ? words.imports.takenBack : kitWords.failure(answer) });
    setState({ step: 'idle' });
    onDone();
  }

  function close(): void {
    turn.current?.abort();
    setState({ step: 'idle' });
  }

  return { state, start, confirm, close };
}
