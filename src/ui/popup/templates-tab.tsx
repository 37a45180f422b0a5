import { useMemo, useRef, useState } from 'preact/hooks';
import { emptyDraft, type Template, type TemplateDraft, templateLimits } from '../../domain/template';
import { FailureNotice } from '../kit/failure-notice';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { DraftShelf, writable } from './draft-shelf';
import { EditorPane, openedBy } from './editor-pane';
import { ImportReport } from './import-report';
import { ListBody } from './list-body';
import { listRoute, type Route, type TemplatesRoute } from './route';
import { SearchBar } from './search-bar';
import { TransferBar } from './transfer-bar';
import { useImport } from './use-import';
import { usePageKeys } from './use-page-keys';
import { useFound, useTemplates } from './use-templates';
import { words } from './words';

interface TemplatesTabProps {
  readonly route: TemplatesRoute;
  readonly active: boolean;
  readonly go: (route: Route) => void;
}

/** The library: list on one side, editor on the other; in the popup one at a time. */
export function TemplatesTab({ route, active, go }: TemplatesTabProps) {
  const { ask } = useServices();
  const toast = useToast();
  const shelf = useMemo(() => new DraftShelf(localStorage), []);
  const library = useTemplates();
  const [query, setQuery] = useState('');
  const [start, setStart] = useState<TemplateDraft>(emptyDraft);
  const found = useFound(library.all, query);
  const imports = useImport(library.reload);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opened = openedBy(route, library.all);

  const focusList = () => list.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  const open = (id: string) => go({ tab: 'templates', show: 'edit', id });
  const create = (draft: Partial<TemplateDraft> = {}) => {
    setStart({ ...emptyDraft, ...draft });
    go({ tab: 'templates', show: 'new' });
  };

  async function remove(template: Template): Promise<void> {
    const answer = await ask('templates/remove', { ids: [template.id] });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    if (route.show === 'edit' && route.id === template.id) go(listRoute);
    library.reload();
    toast({ text: words.removed(template.title), onUndo: () => void restore(template) });
  }

  async function restore(template: Template): Promise<void> {
    const answer = await ask('templates/restore', { ids: [template.id] });
    toast({ text: answer.ok ? words.restored(template.title) : kitWords.failure(answer) });
    library.reload();
  }

  async function duplicate(draft: TemplateDraft): Promise<void> {
    const title = words.copyOf(draft.title).slice(0, templateLimits.title);
    const copy = writable({ ...draft, title, shortcut: '' });
    const answer = await ask('templates/save', { once: crypto.randomUUID(), id: null, draft: copy });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    if (!('saved' in answer.value)) return toast({ text: words.cannotDuplicate });
    const made = answer.value.saved;
    library.reload();
    open(made.id);
    toast({ text: words.duplicated(made.title), onUndo: () => void remove(made) });
  }

  function goBack(unsaved: boolean): void {
    go(listRoute);
    if (unsaved) toast({ text: words.draftKept });
    requestAnimationFrame(focusList);
  }

  usePageKeys({ '/': () => search.current?.focus(), n: () => create() }, active);

  return (
    <div class="library" data-editing={opened !== null}>
      <div class="library-list" ref={list}>
        <SearchBar
          field={search}
          query={query}
          onQuery={setQuery}
          onDown={focusList}
          onEnter={() => found.templates[0] && open(found.templates[0].id)}
          onNew={() => create()}
        />
        <FailureNotice failure={library.failure} onRetry={library.reload} />
        <ImportReport state={imports.state} onClose={imports.close} />
        {library.value !== null && (
          <ListBody
            found={found}
            none={library.all.length === 0}
            openId={route.show === 'edit' ? route.id : null}
            draftIds={shelf.ids()}
            onOpen={open}
            onCreate={create}
            onRemove={(template) => void remove(template)}
          />
        )}
        <TransferBar
          count={
            library.value === null
              ? ''
              : countWords(found.templates.length, found.total, library.all.length, found.query)
          }
          onFile={(file) => void imports.start(file)}
        />
      </div>
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
        onDuplicate={(draft) => void duplicate(draft)}
        onRemove={(template) => void remove(template)}
      />
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
