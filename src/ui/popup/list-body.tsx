import type { Template, TemplateDraft } from '../../domain/template';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { TemplateList } from './template-list';
import type { Selection } from './use-selection';
import type { Found } from './use-templates';
import { words } from './words';

interface ListBodyProps {
  readonly found: Found;
  /** `true` when there is not a single template. */
  readonly none: boolean;
  readonly openId: string | null;
  readonly draftIds: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onCreate: (draft?: Partial<TemplateDraft>) => void;
  readonly selection: Selection;
  readonly onRemove: (template: Template) => void;
  readonly onRemoveChosen: () => void;
  /** Takes every filter away, and looks among the archived ones too. */
  readonly onLookEverywhere: () => void;
}

/** The list, or what to do when there is nothing to list. */
export function ListBody(props: ListBodyProps) {
  const { found, none, onCreate, onLookEverywhere, ...list } = props;
  if (none) {
    return (
      <EmptyState icon="tag" title={words.noTemplatesTitle} text={words.noTemplatesText}>
        <Button label={words.createFirst} icon="plus" tone="primary" onClick={() => onCreate()} />
      </EmptyState>
    );
  }
  if (found.templates.length === 0 && found.hidden > 0) {
    return (
      <EmptyState icon="filter" title={words.nothingFoundTitle} text={words.list.hidden(found.hidden)}>
        <Button label={words.list.lookEverywhere} onClick={onLookEverywhere} />
      </EmptyState>
    );
  }
  if (found.templates.length === 0) {
    return (
      <EmptyState icon="search" title={words.nothingFoundTitle} text={words.nothingFoundText(found.query)}>
        <Button
          label={words.createNamed(found.query)}
          icon="plus"
          onClick={() => onCreate({ title: found.query })}
        />
      </EmptyState>
    );
  }
  return <TemplateList templates={found.templates} query={found.query} {...list} />;
}
