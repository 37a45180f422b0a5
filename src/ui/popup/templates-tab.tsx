import { useMemo, useRef, useState } from 'preact/hooks';
import { emptyDraft, type TemplateDraft } from '../../domain/template';
import { FailureNotice } from '../kit/failure-notice';
import { useToast } from '../kit/toasts';
import { DraftShelf } from './draft-shelf';
import { EditorPane, openedBy } from './editor-pane';
import { ImportInvitation } from './import-invitation';
import { ImportPane } from './import-pane';
import { ImportReport } from './import-report';
import { ListBody } from './list-body';
import { listRoute, type Route, type TemplatesRoute } from './route';
import { SearchBar } from './search-bar';
import { TransferBar } from './transfer-bar';
import { useImport } from './use-import';
import { usePageKeys } from './use-page-keys';
import { useTemplateActions } from './use-template-actions';
import { useFound, useTemplates } from './use-templates';
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
  const [query, setQuery] = useState('');
  const [start, setStart] = useState<TemplateDraft>(emptyDraft);
  const found = useFound(library.all, query);
  const imports = useImport({ templates: library.all, onDone: library.reload });
  const search = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opened = openedBy(route, library.all);
  const reviewing = imports.state.step === 'review' ? imports.state.review : null;

  const focusList = () => list.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  const open = (id: string) => go({ tab: 'templates', show: 'edit', id });
  const create = (draft: Partial<TemplateDraft> = {}) => {
    setStart({ ...emptyDraft, ...draft });
    go({ tab: 'templates', show: 'new' });
  };

  const actions = useTemplateActions({
    changed: library.reload,
    removed: (template) => route.show === 'edit' && route.id === template.id && go(listRoute),
    made: (template) => open(template.id),
  });

  function startImport(file: File): void {
    if (route.show === 'import') go(listRoute);
    void imports.start(file);
  }

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

  usePageKeys({ '/': () => search.current?.focus(), n: () => create() }, active);

  return (
    <div class="library" data-editing={opened !== null || reviewing !== null}>
      <section
        class="library-list"
        ref={list}
        aria-label={words.library}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) startImport(file);
        }}
      >
        <SearchBar
          field={search}
          query={query}
          onQuery={setQuery}
          onDown={focusList}
          onEnter={() => found.templates[0] && open(found.templates[0].id)}
          onNew={() => create()}
        />
        <FailureNotice failure={library.failure} onRetry={library.reload} />
        {route.show === 'import' && <ImportInvitation onChoose={() => fileInput.current?.click()} />}
        <ImportReport state={imports.state} onClose={imports.close} />
        {library.value !== null && (
          <ListBody
            found={found}
            none={library.all.length === 0}
            openId={route.show === 'edit' ? route.id : null}
            draftIds={shelf.ids()}
            onOpen={open}
            onCreate={create}
            onRemove={(template) => void actions.remove(template)}
          />
        )}
        <TransferBar
          count={
            library.value === null
              ? ''
              : countWords(found.templates.length, found.total, library.all.length, found.query)
          }
          input={fileInput}
          onFile={startImport}
        />
      </section>
      {reviewing !== null ? (
        <ImportPane review={reviewing} onConfirm={confirmImport} onCancel={cancelImport} />
      ) : (
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
        />
      )}
    </div>
  );
}

function countWords(listed: number, total: number, all: number, query: string): string {
  if (query === '') return words.count(all, all, false);
  return words.count(Math.max(listed, total), all, true);
}

/** One pane at a time; popup.css has the same width. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 719px)').matches;
}
