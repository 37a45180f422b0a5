import { useId } from 'preact/hooks';
import type { Choice } from './select';

interface CheckGroupProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly checked: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Any number of a few, as check boxes under one name. */
export function CheckGroup({ label, hint, choices, checked, onToggle }: CheckGroupProps) {
  const hintId = useId();
  return (
    <fieldset class="field check-group" aria-describedby={hint ? hintId : undefined}>
      <legend>{label}</legend>
      <div class="check-row">
        {choices.map((choice) => (
          <label key={choice.value} class="check">
            <input
              type="checkbox"
              checked={checked.includes(choice.value)}
              onChange={() => onToggle(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <div class="field-hint" id={hintId}>
          {hint}
        </div>
      )}
    </fieldset>
  );
}
