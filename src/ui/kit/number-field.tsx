import { useEffect, useState } from 'preact/hooks';
import { TextField } from './text-field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** `null` only where `onNumber` takes it. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** What to say about anything that is no whole number between the two. */
  readonly problem: string;
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly onNumber: (value: number | null) => void;
}

/** A whole number. Only good ones are passed on; the text stays as typed. `null` when emptied, if `optional`. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, least, most, problem, optional = false, placeholder, onNumber } = props;
  const [text, setText] = useState(show(value));
  const read = parse(text, least, most, optional);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the value from outside, not one's own typing
  useEffect(() => {
    if (read === 'bad' || read !== value) setText(show(value));
  }, [value]);

  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(placeholder === undefined ? {} : { placeholder })}
      dir="ltr"
      inputMode="numeric"
      maxLength={6}
      value={text}
      error={read === 'bad' ? problem : null}
      onText={(typed) => {
        setText(typed);
        const next = parse(typed, least, most, optional);
        if (next !== 'bad') onNumber(next);
      }}
    />
  );
}

function show(value: number | null): string {
  return value === null ? '' : String(value);
}

function parse(text: string, least: number, most: number, optional: boolean): number | null | 'bad' {
  const clean = text.trim();
  if (clean === '') return optional ? null : 'bad';
  const value = /^\d{1,6}$/u.test(clean) ? Number(clean) : Number.NaN;
  return value >= least && value <= most ? value : 'bad';
}
