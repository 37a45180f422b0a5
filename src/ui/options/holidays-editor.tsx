import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { Icon } from '../kit/icon';
import { useToast } from '../kit/toasts';
import { words } from './words';

interface HolidaysEditorProps {
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  readonly onHolidays: (edit: (holidays: readonly string[]) => readonly string[]) => void;
}

/** Days on which the office is closed. */
export function HolidaysEditor({ holidays, onHolidays }: HolidaysEditorProps) {
  const toast = useToast();
  const [day, setDay] = useState('');
  const known = holidays.includes(day);
  const add = (date: string) => onHolidays((now) => [...new Set([...now, date])].sort());

  function remove(date: string): void {
    onHolidays((now) => now.filter((kept) => kept !== date));
    toast({ text: words.holidayRemoved(words.day(date)), onUndo: () => add(date) });
  }

  return (
    <fieldset class="holidays">
      <legend>{words.holidays}</legend>
      {holidays.length === 0 && <p class="field-hint">{words.noHolidays}</p>}
      <ul class="chips">
        {holidays.map((date) => (
          <li key={date} class="chip">
            {words.day(date)}
            <button
              type="button"
              class="chip-remove"
              aria-label={words.removeHoliday(words.day(date))}
              onClick={() => remove(date)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add-day"
        onSubmit={(event) => {
          event.preventDefault();
          if (day === '' || known) return;
          add(day);
          setDay('');
        }}
      >
        <Field label={words.holiday} error={known ? words.holidayKnown : null}>
          {(aria) => (
            <input
              type="date"
              class="control"
              {...aria}
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button label={words.addHoliday} type="submit" disabled={day === '' || known} />
      </form>
    </fieldset>
  );
}
