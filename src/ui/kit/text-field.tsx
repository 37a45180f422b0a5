import type { RefObject } from 'preact';
import { Field, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'date';
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** `auto` unless the text is code or a figure. */
  readonly dir?: 'auto' | 'ltr';
  readonly inputMode?: 'text' | 'numeric';
  readonly required?: boolean;
  readonly spellcheck?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Id of a `datalist` with proposals. */
  readonly list?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    note,
    aside,
    value,
    onText,
    inputRef,
    dir = 'auto',
    required,
    ...native
  } = props;
  return (
    <Field label={label} hint={hint} error={error} note={note} aside={aside}>
      {(aria) => (
        <input
          type="text"
          autocomplete="off"
          {...native}
          {...aria}
          {...(inputRef ? { ref: inputRef } : {})}
          class="control"
          dir={dir}
          aria-required={required}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
