import { useId, useState } from 'preact/hooks';
import { isTimeZone } from '../../domain/zone';
import { TextField } from '../kit/text-field';
import { words } from './words';

interface TimeZoneFieldProps {
  /** IANA name, or empty for the browser's own. */
  readonly timeZone: string;
  readonly onTimeZone: (timeZone: string) => void;
}

/** A time zone by name, with all the names the browser knows as proposals. Only real ones are passed on. */
export function TimeZoneField({ timeZone, onTimeZone }: TimeZoneFieldProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? timeZone;
  const good = text.trim() === '' || isTimeZone(text.trim());
  return (
    <>
      <TextField
        label={words.timeZone}
        hint={words.timeZoneHint(Intl.DateTimeFormat().resolvedOptions().timeZone)}
        error={good ? null : words.timeZoneProblem}
        dir="ltr"
        spellcheck={false}
        maxLength={60}
        list={listId}
        value={text}
        onText={(next) => {
          const clean = next.trim();
          const real = clean === '' || isTimeZone(clean);
          setTyped(real && clean === next ? null : next);
          if (real) onTimeZone(clean);
        }}
      />
      <datalist id={listId}>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
