import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Template, TemplateDraft } from '../../domain/template';
import { FailureNotice } from '../kit/failure-notice';
import { FilterPanel } from './filter-panel';
import { ImportInvitation } from './import-invitation';
import { ImportReport } from './import-report';
import { ListBody } from './list-body';
import { ListTools } from './list-tools';
import { widestView } from './list-view';
import { SearchBar } from './search-bar';
import { SelectionBar } from './selection-bar';
import { TransferBar } from './transfer-bar';
import type { Import } from './use-import';
import type { LibraryList } from './use-library-list';
import type { Many } from './use-many';
import type { TemplateList } from './use-templates';
import { words } from './words';

interface ListPaneProps {
  readonly library: TemplateList;
  readonly list: LibraryList;
  readonly imports: Import;
  readonly inviting: boolean;
  readonly openId: string | null;
  readonly draftIds: ReadonlySet<string>;
  readonly many: Many;
  readonly pane: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly focusList: () => void;
  readonly onImport: (files: readonly File[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onCreate: (draft?: Partial<TemplateDraft>) => void;
  readonly onRemove: (template: Template) => void;
  readonly onEditMany: () => void;
}

/** Search, filters and the list itself; at its foot the way in and out of files, or what to do with what is chosen. */
export function ListPane(props: ListPaneProps) {
  const { library, list, imports, many, onOpen, onCreate, focusList, onImport } = props;
  const { found, selection, state } = list;
  const [filtering, setFiltering] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const all = library.all;
  const count = words.count(found.templates.length, all.length, found.templates.length < all.length);

  function removeChosen(): void {
    void many.remove(selection.chosen);
    selection.end();
    focusList();
  }

  return (
    <section
      class="library-list"
      ref={props.pane}
      aria-label={words.library}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onImport(files);
      }}
    >
      <SearchBar
        field={props.search}
        query={list.query}
        onQuery={list.setQuery}
        onDown={focusList}
        onEnter={() => found.templates[0] && onOpen(found.templates[0].id)}
        onNew={() => onCreate()}
      />
      {all.length > 0 && (
        <ListTools
          state={state}
          searching={found.query !== ''}
          filtering={filtering}
          selecting={selection.on}
          onFilters={() => setFiltering(!filtering)}
          onSelecting={() => (selection.on ? selection.end() : selection.start())}
        />
      )}
      {filtering && all.length > 0 && (
        <FilterPanel templates={all} view={state.view} onChange={state.change} />
      )}
      <FailureNotice failure={library.failure} onRetry={library.reload} />
      {props.inviting && <ImportInvitation onChoose={() => fileInput.current?.click()} />}
      <ImportReport state={imports.state} onClose={imports.close} />
      {library.value !== null && (
        <ListBody
          found={found}
          none={all.length === 0}
          openId={props.openId}
          draftIds={props.draftIds}
          selection={selection}
          onOpen={onOpen}
          onCreate={onCreate}
          onRemove={props.onRemove}
          onRemoveChosen={removeChosen}
          onLookEverywhere={() => state.change(widestView)}
        />
      )}
      {selection.on ? (
        <SelectionBar
          selection={selection}
          onAll={() => selection.add(found.templates.map(({ id }) => id))}
          onEdit={props.onEditMany}
          onArchive={(archived) => {
            void many.change(selection.chosen, { archived });
            selection.end();
            focusList();
          }}
          onRemove={removeChosen}
        />
      ) : (
        <TransferBar count={library.value === null ? '' : count} input={fileInput} onFiles={onImport} />
      )}
    </section>
  );
}
