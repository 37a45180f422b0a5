import { IconButton } from '../kit/button';
import { words } from './words';

interface EditorHeadProps {
  readonly title: string;
  readonly onBack: () => void;
  /** These are `null` while there is nothing saved to look back on, copy or delete. */
  readonly onHistory: (() => void) | null;
  readonly onDuplicate: (() => void) | null;
  readonly onRemove: (() => void) | null;
  /** Gives it to the team; `null` where that can't be. */
  readonly onShare: (() => void) | null;
  /** A team's template is copied to one's own. */
  readonly teams: boolean;
  /** Also `null` for the team's, which its editors archive for all. */
  readonly onArchive: (() => void) | null;
  readonly archived: boolean;
}

export function EditorHead(props: EditorHeadProps) {
  const { title, onBack, onHistory, onDuplicate, onRemove, onShare, teams, onArchive, archived } = props;
  return (
    <header class="editor-head">
      <IconButton label={words.back} icon="back" onClick={onBack} />
      <h2>{title}</h2>
      {onShare && <IconButton label={words.share} icon="export" onClick={onShare} />}
      {onHistory && (
        <IconButton label={words.editor.history} icon="history" data-history onClick={onHistory} />
      )}
      {onDuplicate && (
        <IconButton label={teams ? words.copyToMine : words.duplicate} icon="copy" onClick={onDuplicate} />
      )}
      {onArchive && (
        <IconButton
          label={archived ? words.list.unarchive : words.list.archive}
          icon="archive"
          onClick={onArchive}
        />
      )}
      {onRemove && <IconButton label={words.remove} icon="trash" onClick={onRemove} />}
    </header>
  );
}
