import { useId } from 'preact/hooks';

interface SwitchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, at once. */
export function SwitchField({ label, hint, on, onSwitch }: SwitchFieldProps) {
  const id = useId();
  return (
    <div class="switch-field">
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
