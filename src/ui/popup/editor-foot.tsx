import { useId } from 'preact/hooks';
import { Button } from '../kit/button';
import { words } from './words';

interface EditorFootProps {
  /** What the button says. */
  readonly label: string;
  readonly dirty: boolean;
  /** Said while there is nothing to save. */
  readonly rest: string;
  readonly busy: boolean;
  /** Why it can't be saved yet. */
  readonly blocked: string | null;
  /** Why saving did not work. */
  readonly failure: string | null;
}

/** Save, and one sentence on where things stand. Save can always be pressed: it leads to what is wrong. */
export function EditorFoot({ label, dirty, rest, busy, blocked, failure }: EditorFootProps) {
  const stateId = useId();
  const problem = failure ?? (blocked === null ? null : words.cannotSave + blocked);
  return (
    <footer class="editor-foot">
      <p class={problem ? 'foot-problem' : 'foot-state'} id={stateId} role={failure ? 'alert' : undefined}>
        {problem ?? (dirty ? words.unsaved : rest)}
      </p>
      <Button
        label={label}
        type="submit"
        tone="primary"
        aria-describedby={stateId}
        aria-disabled={blocked !== null || busy ? 'true' : undefined}
      />
    </footer>
  );
}
