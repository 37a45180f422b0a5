import type { PickerOptions } from './picker-options';
import type { PickerModel } from './use-picker';
import { words } from './words';

interface FootProps {
  readonly model: PickerModel;
  readonly options: PickerOptions;
}

/** The keys, and what else can be done from here. Tab inserts, so the buttons are reached by their own keys. */
export function Foot({ model, options }: FootProps) {
  return (
    <div class="foot">
      <p class="hints" aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {words.hintMove}
        </span>
        <span>
          <kbd>↵</kbd> {options.action === 'copy' ? words.hintCopy : words.hintInsert}
        </span>
        <span>
          <kbd>Esc</kbd> {words.hintClose}
        </span>
      </p>
      {options.keep && (
        <button
          type="button"
          class="link"
          tabIndex={-1}
          aria-label={words.keep}
          aria-keyshortcuts="Alt+S"
          onClick={() => model.open('save')}
        >
          {words.keep} <kbd>Alt S</kbd>
        </button>
      )}
      <button
        type="button"
        class="link"
        tabIndex={-1}
        aria-label={words.note}
        aria-keyshortcuts="Alt+N"
        onClick={() => model.open('note')}
      >
        {words.note} <kbd>Alt N</kbd>
      </button>
    </div>
  );
}
