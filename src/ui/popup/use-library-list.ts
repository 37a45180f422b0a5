import { useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { type ListState, useListView } from './use-list-view';
import { type Selection, useSelection } from './use-selection';
import { type Found, useFound } from './use-templates';

/** What the list is about now: what is searched for, how it is filtered and ordered, what is chosen in it. */
export interface LibraryList {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly state: ListState;
  readonly found: Found;
  readonly selection: Selection;
}

/** `storage`: of our own origin, where the order is kept. */
export function useLibraryList(all: readonly Template[], storage: Storage): LibraryList {
  const [query, setQuery] = useState('');
  const state = useListView(storage);
  const found = useFound(all, query, state.view, state.order);
  const selection = useSelection(found.templates);
  return { query, setQuery, state, found, selection };
}
