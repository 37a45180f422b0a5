import type { Ref } from 'preact';
import { useId, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../domain/fill';
import { Fields } from './fields';
import { Foot } from './foot';
import { NoteForm } from './note-form';
import type { PickerHandle, PickerOptions } from './picker-options';
import { Preview } from './preview';
import { optionId, Results } from './results';
import { SaveForm } from './save-form';
import { type PickerModel, usePicker } from './use-picker';
import { words } from './words';

interface FormProps {
  readonly model: PickerModel;
  readonly options: PickerOptions;
}

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
        <Form model={model} options={options} />
      )}
      {(inList || model.stage === 'fields') && model.rendered && model.chosen && (
        <Preview model={model} rendered={model.rendered} describe={options.describe} />
      )}
      {inList && <Foot model={model} options={options} />}
    </div>
  );
}

/** What stands in the list's place. */
function Form({ model, options }: FormProps) {
  const { stage } = model;
  if (stage === 'note')
    return (
      <NoteForm
        notes={options.notes}
        onSaved={() => model.back(words.noteSaved)}
        onBack={() => model.back()}
      />
    );
  if (stage === 'save' && options.keep)
    return (
      <SaveForm
        keep={options.keep}
        onSaved={(title) => model.back(fill(words.saved, { title }))}
        onBack={() => model.back()}
      />
    );
  return <Fields model={model} action={options.action} />;
}

/** Keys that act on the picker; `true` when this one did. Composing keys belong to the input method. */
function pickerKey(event: KeyboardEvent, model: PickerModel, options: PickerOptions): boolean {
  if (event.isComposing) return false;
  if (reachesPageHistory(event)) return true;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) return altKey(event.code, model);
  if (event.key === 'Escape') {
    if (model.stage === 'save' || model.stage === 'note') model.back();
    else options.close();
    return true;
  }
  if (model.stage !== 'list') return false;
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

/** By the key's place: on a Mac, Alt makes other signs of letters. */
function altKey(code: string, model: PickerModel): boolean {
  if (code === 'KeyL') return model.nextLanguage();
  if (code === 'KeyS') return model.open('save');
  return code === 'KeyN' && model.open('note');
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
  const field = event.target;
  const writes = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return event.shiftKey || !writes || field.value === '';
}

/** Clicks beside a field leave the focus where it is. */
function keepFocus(event: MouseEvent): void {
  const target = event.target;
  if (target instanceof Element && !target.closest('input, select, textarea, label, button'))
    event.preventDefault();
}
