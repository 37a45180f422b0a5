import type { Template } from '../../domain/template';
import { Button } from '../kit/button';
import type { DraftState } from './use-draft';
import { words } from './words';

interface EditorNoticeProps {
  readonly state: DraftState;
  readonly template: Template | null;
}

/** Says when the form holds work from before, or a version that is no longer the newest. */
export function EditorNotice({ state, template }: EditorNoticeProps) {
  const { dirty, resumed, base, discard } = state;
  const outdated = dirty && template !== null && base !== null && template.updatedAt !== base;
  if (!outdated && !(resumed && dirty)) return null;
  return (
    <div class={outdated ? 'notice notice-soon' : 'notice'} role="status">
      <p>{outdated ? words.changedElsewhere : words.unsavedKept}</p>
      <Button label={template ? words.discardChanges : words.discard} tone="quiet" onClick={discard} />
    </div>
  );
}
