import type { RefObject } from 'preact';
import { Field, type FieldProps } from './field';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly areaRef?: RefObject<HTMLTextAreaElement | null>;
  readonly required?: boolean;
  readonly rows: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, aside, value, onText, areaRef, required, ...native } = props;
  return (
    <Field label={label} hint={hint} error={error} aside={aside}>
      {(aria) => (
        <textarea
          {...native}
          {...aria}
          {...(areaRef ? { ref: areaRef } : {})}
          class="control"
          dir="auto"
          aria-required={required}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
