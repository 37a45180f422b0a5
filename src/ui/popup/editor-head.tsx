import { IconButton } from '../kit/button';
import { words } from './words';

interface EditorHeadProps {
  readonly title: string;
  readonly onBack: () => void;
  /** `null` while there is nothing saved to copy or delete. */
  readonly onDuplicate: (() => void) | null;
  readonly onRemove: (() => void) | null;
}

export function EditorHead({ title, onBack, onDuplicate, onRemove }: EditorHeadProps) {
  return (
    <header class="editor-head">
      <IconButton label={words.back} icon="back" onClick={onBack} />
      <h2>{title}</h2>
      {onDuplicate && <IconButton label={words.duplicate} icon="copy" onClick={onDuplicate} />}
      {onRemove && <IconButton label={words.remove} icon="trash" onClick={onRemove} />}
    </header>
  );
}
