import type { RefObject } from 'preact';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { words } from './words';

interface SearchBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** ArrowDown: on into the list. */
  readonly onDown: () => void;
  /** Enter: the best match. */
  readonly onEnter: () => void;
  readonly onNew: () => void;
}

export function SearchBar({ field, query, onQuery, onDown, onEnter, onNew }: SearchBarProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  }

  return (
    <div class="search-bar">
      <div class="search">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          class="control"
          dir="auto"
          autocomplete="off"
          maxLength={200}
          aria-label={words.search}
          aria-keyshortcuts="/"
          placeholder={words.searchPlaceholder}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Button
        label={words.createShort}
        icon="plus"
        tone="primary"
        aria-label={words.create}
        aria-keyshortcuts="n"
        onClick={onNew}
      />
    </div>
  );
}
