import { isTeamTemplate, type Template } from '../../domain/template';
import { Icon } from '../kit/icon';
import { firstWords } from './first-words';
import { usedWords } from './used-words';
import { words } from './words';

interface TemplateRowProps {
  readonly template: Template;
  /** Counts from 1, over the whole list. */
  readonly position: number;
  readonly count: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly draft: boolean;
  /** `null` unless the list is for selecting now. */
  readonly chosen: boolean | null;
  readonly onPick: (event: MouseEvent) => void;
}

/** Title, shortcut and marks on one line; folder, first words and uses on the other. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, position, count, active, open, draft, chosen, onPick } = props;
  const { uses } = template;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box hears the keys for its rows
    <div
      class={active ? 'template-row row-active' : 'template-row'}
      role="option"
      id={`row-${template.id}`}
      tabIndex={-1}
      aria-selected={chosen ?? open}
      aria-current={chosen !== null && open ? 'true' : undefined}
      aria-posinset={position}
      aria-setsize={count}
      onClick={onPick}
      onMouseDown={(event) => event.preventDefault()}
    >
      {chosen !== null && (
        <span class="row-check" data-checked={chosen}>
          {chosen && <Icon name="check" />}
        </span>
      )}
      <div class="row-lines">
        <div class="row-line">
          <span class="row-title" dir="auto">
            {template.title}
          </span>
          {isTeamTemplate(template) && <span class="badge">{words.teamMark}</span>}
          {draft && <span class="badge badge-accent">{words.draftMark}</span>}
          {template.archived && <span class="badge">{words.archivedMark}</span>}
          {template.purpose !== 'reply' && <span class="badge">{words.purposes[template.purpose]}</span>}
          {template.shortcut !== '' && (
            <span class="row-shortcut" dir="ltr">
              /{template.shortcut}
            </span>
          )}
        </div>
        <div class="row-line row-second">
          {template.folder !== '' && <span class="row-folder">{template.folder}</span>}
          <span class="row-words" dir="auto">
            {firstWords(template.body)}
          </span>
          {uses > 0 && (
            <span class="row-uses" title={usedWords(template)}>
              {words.list.uses(uses)}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
