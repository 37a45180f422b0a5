import { useRef } from 'preact/hooks';
import { MenuButton } from '../kit/menu-button';
import type { MenuItem } from '../kit/menu-items';
import { TextArea } from '../kit/text-area';
import { tagMenu } from './tag-menu';
import { planPiece, type TagPiece } from './tag-piece';
import { words } from './words';

interface BodyFieldProps {
  readonly label: string;
  readonly body: string;
  readonly error: string | null;
  /** Names such as `ask.size` that other templates use. */
  readonly fields: () => readonly string[];
  readonly onBody: (body: string) => void;
}

/** The reply's text, with the tags in a menu. */
export function BodyField({ label, body, error, fields, onBody }: BodyFieldProps) {
  const insert = (piece: TagPiece) => area.current && insertPiece(area.current, piece);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <TextArea
      label={label}
      error={error}
      value={body}
      onText={onBody}
      areaRef={area}
      rows={7}
      required
      aside={
        <span class="body-aside">
          <span class="figure">{words.bodyLength(body.length)}</span>
          <MenuButton label={words.insertTag} icon="tag" items={() => menuItems(fields(), insert)} />
        </span>
      }
    />
  );
}

function menuItems(fields: readonly string[], insert: (piece: TagPiece) => void): MenuItem[] {
  return tagMenu(fields).map(({ piece, ...entry }) => ({
    ...entry,
    code: true,
    onPick: () => insert(piece),
  }));
}

/** Through the browser's own editing, so that Ctrl+Z takes it back. */
function insertPiece(area: HTMLTextAreaElement, piece: TagPiece): void {
  const edit = planPiece(area.value, area.selectionStart, area.selectionEnd, piece);
  area.focus();
  area.setSelectionRange(edit.from, edit.to);
  if (!document.execCommand?.('insertText', false, edit.text)) {
    area.setRangeText(edit.text, edit.from, edit.to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...edit.select);
}
