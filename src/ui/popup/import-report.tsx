import { IconButton } from '../kit/button';
import type { ImportState } from './use-import';
import { words } from './words';

interface ImportReportProps {
  readonly state: ImportState;
  readonly onClose: () => void;
}

/** What came in, what was left out and why; stays until closed. */
export function ImportReport({ state, onClose }: ImportReportProps) {
  return (
    <div role="status" aria-label={words.importReport}>
      {state.step === 'reading' && <div class="notice">{words.importing}</div>}
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
  const { added, duplicates, refused } = report;
  return (
    <>
      <p>
        {words.importAdded(added)} {duplicates > 0 && words.importDuplicates(duplicates)}
      </p>
      {refused.length > 0 && (
        <>
          <p>{words.importRefused(refused.length)}</p>
          <ul class="report-list">
            {refused.map((entry) => (
              <li key={entry.position}>{words.importRefusedAt(entry.position, entry.reason)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
