import type { Template, TemplateDraft } from '../../domain/template';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { TemplateList } from './template-list';
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
  readonly onRemove: (template: Template) => void;
}

/** The list, or what to do when there is nothing to list. */
export function ListBody({ found, none, openId, draftIds, onOpen, onCreate, onRemove }: ListBodyProps) {
  if (none) {
    return (
      <EmptyState icon="tag" title={words.noTemplatesTitle} text={words.noTemplatesText}>
        <Button label={words.createFirst} icon="plus" tone="primary" onClick={() => onCreate()} />
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
  return (
    <TemplateList
      // A new search starts at its best match.
      key={found.query}
      templates={found.templates}
      openId={openId}
      draftIds={draftIds}
      onOpen={onOpen}
      onRemove={onRemove}
    />
  );
}
