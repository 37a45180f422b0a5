import { IconButton } from '../kit/button';
import type { Selection } from './use-selection';
import { words } from './words';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly onAll: () => void;
  readonly onEdit: () => void;
  readonly onArchive: (archived: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done to all that is chosen, at the foot of the list. */
export function SelectionBar({ selection, onAll, onEdit, onArchive, onRemove }: SelectionBarProps) {
  const said = words.list;
  const { chosen, end } = selection;
  const none = chosen.length === 0;
  const allArchived = !none && chosen.every(({ archived }) => archived);
  return (
    <div class="list-foot" role="toolbar" aria-label={said.selection}>
      <span class="foot-count" role="status">
        {said.selected(chosen.length)}
      </span>
      <IconButton label={said.selectAll} icon="check" onClick={onAll} />
      <IconButton label={said.editSelected} icon="pencil" disabled={none} onClick={onEdit} />
      <IconButton
        label={allArchived ? said.unarchive : said.archive}
        icon="archive"
        disabled={none}
        onClick={() => onArchive(!allArchived)}
      />
      <IconButton label={said.removeSelected} icon="trash" disabled={none} onClick={onRemove} />
      <IconButton label={said.endSelecting} icon="close" onClick={end} />
    </div>
  );
}
