import { Field, type FieldProps } from './field';

interface SecretFieldProps extends FieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A password or a token: not shown, and not offered to be remembered for other pages. */
export function SecretField({ value, onText, ...field }: SecretFieldProps) {
  return (
    <Field {...field}>
      {(aria) => (
        <input
          type="password"
          class="control"
          dir="ltr"
          autocomplete="off"
          maxLength={8_000}
          {...aria}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
