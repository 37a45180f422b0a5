import { useEffect, useState } from 'preact/hooks';
import { useToast } from '../kit/toasts';
import { DayEditor } from './day-editor';
import { checkDay, type DraftSpan, sortSpans } from './week-check';
import { words } from './words';

/** The shape has room for this many a day. */
const mostSpans = 6;

type Week = readonly (readonly DraftSpan[])[];

interface WeekEditorProps {
  /** Seven days, Monday first. */
  readonly week: Week;
  readonly onWeek: (week: Week) => void;
}

/** Opening hours, several spans a day. A week is passed on once every day in it is in order. */
export function WeekEditor({ week, onWeek }: WeekEditorProps) {
  const toast = useToast();
  const [edited, setEdited] = useState<Week>(week);
  const incoming = JSON.stringify(week);

  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by content
  useEffect(() => setEdited(week), [incoming]);

  function set(next: Week): void {
    setEdited(next);
    if (next.every((spans) => checkDay(spans) === null)) onWeek(next.map(sortSpans));
  }

  function setDay(day: number, spans: readonly DraftSpan[]): void {
    const before = edited;
    set(edited.map((old, index) => (index === day ? spans : old)));
    if (spans.length < (before[day]?.length ?? 0)) {
      toast({ text: words.spanRemoved(words.dayName(day)), onUndo: () => set(before) });
    }
  }

  return (
    <fieldset class="week">
      <legend>{words.weekHours}</legend>
      {edited.map((spans, day) => (
        <DayEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the day
          key={day}
          name={words.dayName(day)}
          spans={spans}
          full={spans.length >= mostSpans}
          problem={checkDay(spans)}
          onSpans={(next) => setDay(day, next)}
        />
      ))}
    </fieldset>
  );
}
