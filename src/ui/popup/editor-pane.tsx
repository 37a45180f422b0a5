import type { Template, TemplateDraft } from '../../domain/template';
import { EmptyState } from '../kit/empty-state';
import type { DraftShelf } from './draft-shelf';
import { Editor } from './editor';
import type { Route } from './route';
import { words } from './words';

/** What the editor is to work on; `template` is `null` for a new one. */
export interface Opened {
  readonly template: Template | null;
}

/** `null` when nothing is open, or the address names a template that is not there (any more). */
export function openedBy(route: Route, templates: readonly Template[]): Opened | null {
  if (route.tab !== 'templates') return null;
  if (route.show === 'new') return { template: null };
  if (route.show !== 'edit') return null;
  const template = templates.find((candidate) => candidate.id === route.id);
  return template ? { template } : null;
}

interface EditorPaneProps {
  readonly opened: Opened | null;
  readonly templates: readonly Template[];
  readonly start: TemplateDraft;
  readonly shelf: DraftShelf;
  readonly onSaved: (saved: Template) => void;
  readonly onBack: (unsaved: boolean) => void;
  readonly onDuplicate: (draft: TemplateDraft) => void;
  readonly onRemove: (template: Template) => void;
  readonly onArchive: (template: Template) => void;
}

/** The editor of what is open, or an invitation. */
export function EditorPane({ opened, ...rest }: EditorPaneProps) {
  return (
    <div class="library-editor">
      {opened === null ? (
        <EmptyState icon="tag" title={words.chooseTitle} text={words.chooseText} />
      ) : (
        <Editor key={opened.template?.id ?? `new ${rest.start.title}`} template={opened.template} {...rest} />
      )}
    </div>
  );
}
