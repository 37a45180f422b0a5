import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { emptyDraft, type TemplateDraft } from '../../domain/template';
import { useToast } from '../kit/toasts';
import { DraftShelf } from './draft-shelf';
import { EditorPane, openedBy } from './editor-pane';
import { FolderNav } from './folder-nav';
import { ImportPane } from './import-pane';
import { ListPane } from './list-pane';
import { ManyPane } from './many-pane';
import { listRoute, type Route, type TemplatesRoute } from './route';
import { useImport } from './use-import';
import { useLibraryList } from './use-library-list';
import { useMany } from './use-many';
import { usePageKeys } from './use-page-keys';
import { useTemplateActions } from './use-template-actions';
import { useTemplates } from './use-templates';
import { words } from './words';

interface TemplatesTabProps {
  readonly route: TemplatesRoute;
  readonly active: boolean;
  readonly go: (route: Route) => void;
}

/** The library: list on one side, editor on the other; in the popup one at a time. */
export function TemplatesTab({ route, active, go }: TemplatesTabProps) {
  const toast = useToast();
  const shelf = useMemo(() => new DraftShelf(localStorage), []);
  const library = useTemplates();
  const list = useLibraryList(library.all, localStorage);
  const many = useMany(library.reload);
  const [start, setStart] = useState<TemplateDraft>(emptyDraft);
  const [changingMany, setChangingMany] = useState(false);
  const imports = useImport({ templates: library.all, onDone: library.reload });
  const search = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const opened = openedBy(route, library.all);
  const reviewing = imports.state.step === 'review' ? imports.state.review : null;
  const { selection } = list;
  const ofMany = changingMany && selection.chosen.length > 0;

  useEffect(() => {
    if (!selection.on) setChangingMany(false);
  }, [selection.on]);

  const focusList = () => pane.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  const open = (id: string) => go({ tab: 'templates', show: 'edit', id });
  const create = (draft: Partial<TemplateDraft> = {}) => {
    setStart({ ...emptyDraft, ...draft });
    setChangingMany(false);
    go({ tab: 'templates', show: 'new' });
  };

  const actions = useTemplateActions({
    changed: library.reload,
    removed: (template) => route.show === 'edit' && route.id === template.id && go(listRoute),
    made: (template) => open(template.id),
  });

  function confirmImport(): void {
    void imports.confirm();
    requestAnimationFrame(focusList);
  }

  function cancelImport(): void {
    imports.close();
    requestAnimationFrame(focusList);
  }

  function goBack(unsaved: boolean): void {
    go(listRoute);
    if (unsaved) toast({ text: words.draftKept });
    requestAnimationFrame(focusList);
  }

  function leaveMany(): void {
    setChangingMany(false);
    requestAnimationFrame(focusList);
  }

  usePageKeys({ '/': () => search.current?.focus(), n: () => create() }, active);

  const editor = (
    <EditorPane
      opened={opened}
      templates={library.all}
      start={start}
      shelf={shelf}
      onSaved={(saved) => {
        library.reload();
        toast({ text: words.saved(saved.title) });
        go(isNarrow() ? listRoute : { tab: 'templates', show: 'edit', id: saved.id });
        if (isNarrow()) requestAnimationFrame(focusList);
      }}
      onBack={goBack}
      onDuplicate={(draft) => void actions.duplicate(draft)}
      onRemove={(template) => void actions.remove(template)}
      onArchive={(template) => void many.change([template], { archived: !template.archived })}
    />
  );
  return (
    <div class="library" data-editing={opened !== null || reviewing !== null || ofMany}>
      {library.all.length > 0 && (
        <FolderNav templates={library.all} view={list.state.view} onChange={list.state.change} />
      )}
      <ListPane
        library={library}
        list={list}
        imports={imports}
        inviting={route.show === 'import'}
        openId={route.show === 'edit' ? route.id : null}
        draftIds={shelf.ids()}
        many={many}
        pane={pane}
        search={search}
        focusList={focusList}
        onImport={(files) => {
          if (route.show === 'import') go(listRoute);
          void imports.start(files);
        }}
        onOpen={open}
        onCreate={create}
        onRemove={(template) => void actions.remove(template)}
        onEditMany={() => setChangingMany(true)}
      />
      {reviewing !== null ? (
        <ImportPane review={reviewing} onConfirm={confirmImport} onCancel={cancelImport} />
      ) : ofMany ? (
        <ManyPane
          chosen={selection.chosen}
          templates={library.all}
          onApply={(change) => {
            void many.change(selection.chosen, change);
            selection.end();
            leaveMany();
          }}
          onBack={leaveMany}
        />
      ) : (
        editor
      )}
    </div>
  );
}

/** One pane at a time; popup.css has the same width. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 719px)').matches;
}
