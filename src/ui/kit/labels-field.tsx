import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './field';
import { Icon } from './icon';
import { kitWords } from './words';

interface LabelsFieldProps extends FieldProps {
  readonly labels: readonly string[];
  readonly onLabels: (labels: string[]) => void;
}

/** Short words, one chip each. Enter or a comma adds, Backspace in the empty field takes the last away. */
export function LabelsField({ labels, onLabels, ...field }: LabelsFieldProps) {
  const [typing, setTyping] = useState('');

  function add(text: string): void {
    const known = new Set(labels.map((label) => label.toLowerCase()));
    const fresh = text
      .split(',')
      .map((label) => label.trim().slice(0, 60))
      .filter((label) => label !== '' && !known.has(label.toLowerCase()) && known.add(label.toLowerCase()));
    setTyping('');
    if (fresh.length > 0) onLabels([...labels, ...fresh]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Even with nothing typed: Enter here never sends the form.
      event.preventDefault();
      add(typing);
    } else if (event.key === 'Backspace' && typing === '' && labels.length > 0) {
      onLabels(labels.slice(0, -1));
    }
  }

  return (
    <Field {...field}>
      {(aria) => (
        <div class="control labels">
          {labels.map((label) => (
            <span key={label} class="chip">
              <bdi>{label}</bdi>
              <button
                type="button"
                class="chip-remove"
                aria-label={kitWords.removeLabel(label)}
                onClick={() => onLabels(labels.filter((kept) => kept !== label))}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
          <input
            type="text"
            autocomplete="off"
            dir="auto"
            {...aria}
            value={typing}
            onKeyDown={onKeyDown}
            onInput={(event) => {
              const text = event.currentTarget.value;
              if (text.includes(',')) add(text);
              else setTyping(text);
            }}
            onBlur={() => add(typing)}
          />
        </div>
      )}
    </Field>
  );
}
