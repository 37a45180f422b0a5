import { Button, IconButton } from '../kit/button';
import { refusalWords } from './refusal-words';
import type { ImportState } from './use-import';
import { words } from './words';

interface ImportReportProps {
  readonly state: ImportState;
  readonly onClose: () => void;
}

/** How far the import is; in the end what came in, what was left out and why. Stays until closed. */
export function ImportReport({ state, onClose }: ImportReportProps) {
  return (
    <div role="status" aria-label={words.importReport}>
      {state.step === 'reading' && (
        <div class="notice import-progress">
          <span>{words.importing}</span>
          <progress {...(state.done > 0 && { value: state.done })} aria-label={words.imports.progress} />
          <Button label={words.imports.cancel} tone="quiet" onClick={onClose} />
        </div>
      )}
      {state.step === 'writing' && <div class="notice">{words.imports.writing}</div>}
      {(state.step === 'failed' || state.step === 'done') && (
        <div class={state.step === 'failed' ? 'notice notice-late' : 'notice'}>
          <div class="report">
            {state.step === 'failed' ? <p>{state.sentence}</p> : <Report report={state.report} />}
          </div>
          <IconButton label={words.close} icon="close" onClick={onClose} />
        </div>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: Extract<ImportState, { step: 'done' }>['report'] }) {
  const { added, duplicates, refused, changed = [] } = report;
  const lines = [
    ...refused.map(({ position, reason }) => words.importRefusedAt(position, refusalWords(reason))),
    ...changed.map(({ position, by }) => words.importRefusedAt(position, words.imports.taken(by))),
  ];
  return (
    <>
      <p>
        {words.importAdded(added)} {duplicates > 0 && words.importDuplicates(duplicates)}
      </p>
      {refused.length > 0 && <p>{words.importRefused(refused.length)}</p>}
      {lines.length > 0 && (
        <ul class="report-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
