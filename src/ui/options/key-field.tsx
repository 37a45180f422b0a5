import { useState } from 'preact/hooks';
import { Field } from '../kit/field';
import { isUsableKey, keyName } from '../kit/key-name';
import { words } from './words';

interface KeyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKey: (name: string) => void;
}

/** Takes the keys that are pressed in it. Tab and Esc keep their meaning. */
export function KeyField({ label, value, onKey }: KeyFieldProps) {
  const [refused, setRefused] = useState(false);

  function onKeyDown(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && (event.key === 'Tab' || event.key === 'Escape')) return;
    event.preventDefault();
    const name = keyName(event);
    if (name === null) return;
    setRefused(!isUsableKey(name));
    if (isUsableKey(name)) onKey(name);
  }

  return (
    <Field label={label} hint={words.keyHint} error={refused ? words.keyRefused : null}>
      {(aria) => (
        <input type="text" class="control" dir="ltr" readOnly {...aria} value={value} onKeyDown={onKeyDown} />
      )}
    </Field>
  );
}
