import { Field, type FieldProps } from './field';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string) => void;
}

/** One of a few. */
export function Select({ value, choices, onPick, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(aria) => (
        <select
          class="control"
          {...aria}
          value={value}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
