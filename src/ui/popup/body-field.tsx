import { useRef } from 'preact/hooks';
import { fixedTags } from '../../domain/tags';
import { MenuButton, type MenuItem } from '../kit/menu-button';
import { TextArea } from '../kit/text-area';
import { words } from './words';

interface BodyFieldProps {
  readonly label: string;
  readonly body: string;
  readonly error: string | null;
  readonly onBody: (body: string) => void;
}

/** The reply's text, with the tags in a menu. */
export function BodyField({ label, body, error, onBody }: BodyFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const items = tagItems((source) => area.current && insertAtCaret(area.current, source));
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
          <MenuButton label={words.insertTag} icon="tag" items={items} />
        </span>
      }
    />
  );
}

function tagItems(insert: (source: string) => void): MenuItem[] {
  const item = (source: string, help: string): MenuItem => ({
    label: `{{ ${source} }}`,
    help,
    code: true,
    onPick: () => insert(`{{ ${source} }}`),
  });
  const [first, ...rest] = fixedTags.map((tag) => item(tag.name, words.tagHelp[tag.name]));
  return [
    ...(first ? [first] : []),
    item(`first_name | default: "${words.defaultTagWord}"`, words.defaultTagHelp),
    item(words.askTag, words.askTagHelp),
    ...rest,
  ];
}

/** Through the browser's own editing, so that Ctrl+Z takes it back. */
function insertAtCaret(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  if (document.execCommand?.('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
