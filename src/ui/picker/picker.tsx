import type { Ref } from 'preact';
import { useId, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { Fields } from './fields';
import type { PickerHandle, PickerOptions } from './picker-options';
import { Preview } from './preview';
import { optionId, Results } from './results';
import { type PickerModel, usePicker } from './use-picker';
import { words } from './words';

interface PickerProps {
  readonly options: PickerOptions;
  readonly handle: Ref<PickerHandle>;
}

/** The template picker (`design.md` 2.1): a combobox with its list, a preview, and fields for what is unfilled. */
export function Picker({ options, handle }: PickerProps) {
  const model = usePicker(options);
  const listId = useId();
  const searchField = useRef<HTMLInputElement>(null);

  useImperativeHandle(
    handle,
    () => ({ key: (event) => pickerKey(event, model, options), query: (text) => model.setQuery(text) }),
    [model, options],
  );
  // Before anything else happens: the next letter typed belongs to the search.
  useLayoutEffect(() => {
    if (options.mode === 'search' && model.stage === 'list') searchField.current?.focus();
  }, [options.mode, model.stage]);

  const inList = model.stage === 'list';
  const active = model.chosen && inList ? optionId(listId, model.index) : undefined;
  return (
    <div
      class="picker"
      role="dialog"
      aria-label={words.dialog}
      onKeyDown={(event) => {
        if (pickerKey(event, model, options)) event.preventDefault();
      }}
      onMouseDown={(event) => keepFocus(event)}
    >
      {options.note && <p class="note">{options.note}</p>}
      {inList ? (
        <>
          <input
            ref={searchField}
            class="search"
            type="text"
            role="combobox"
            aria-label={words.search}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            {...(active ? { 'aria-activedescendant': active } : {})}
            placeholder={words.search}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            maxLength={200}
            readOnly={options.mode === 'inline'}
            tabIndex={options.mode === 'inline' ? -1 : 0}
            value={model.query}
            onInput={(event) => model.setQuery(event.currentTarget.value)}
          />
          <Results model={model} listId={listId} />
        </>
      ) : (
        <Fields model={model} action={options.action} />
      )}
      {model.rendered && model.chosen && (
        <Preview model={model} rendered={model.rendered} describe={options.describe} />
      )}
      <Hints action={options.action} />
    </div>
  );
}

/** Keys that act on the picker; `true` when this one did. Composing keys belong to the input method. */
function pickerKey(event: KeyboardEvent, model: PickerModel, options: PickerOptions): boolean {
  if (event.isComposing) return false;
  if (reachesPageHistory(event)) return true;
  if (event.ctrlKey || event.metaKey) return false;
  // By the key's place: on a Mac, Alt makes other signs of letters.
  if (event.altKey) return event.code === 'KeyL' && model.nextLanguage();
  if (event.key === 'Escape') {
    options.close();
    return true;
  }
  if (model.stage === 'fields') return false;
  // A slash that finds nothing is text, not a search: Enter belongs to the page again.
  if (options.mode === 'inline' && model.result?.hits.length === 0) return false;
  const moves = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const;
  const move = moves[event.key as keyof typeof moves];
  if (move && !event.shiftKey) {
    model.move(move);
    return true;
  }
  if (event.key === 'Enter' || event.key === 'Tab') {
    if (!event.repeat && !event.shiftKey) void model.take();
    return true;
  }
  return false;
}

/**
 * Browsers keep one history of typing for the whole page: undo in a field of ours that has nothing to undo, and
 * any redo, would act in the page's composer and move the focus there (measured in Chromium 156).
 */
function reachesPageHistory(event: KeyboardEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  const key = event.key.toLowerCase();
  if (key === 'y') return true;
  if (key !== 'z') return false;
  return event.shiftKey || !(event.target instanceof HTMLInputElement) || event.target.value === '';
}

/** Clicks beside a field leave the focus where it is. */
function keepFocus(event: MouseEvent): void {
  const target = event.target;
  if (target instanceof Element && !target.closest('input, select, button')) event.preventDefault();
}

function Hints({ action }: { readonly action: 'insert' | 'copy' }) {
  return (
    <p class="hints" aria-hidden="true">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {words.hintMove}
      </span>
      <span>
        <kbd>↵</kbd> {action === 'copy' ? words.hintCopy : words.hintInsert}
      </span>
      <span>
        <kbd>Esc</kbd> {words.hintClose}
      </span>
    </p>
  );
}
