import { useId } from 'preact/hooks';
import { IconButton } from '../kit/button';
import { type DraftSpan, fromField, nextSpan, toField } from './week-check';
import { words } from './words';

interface DayEditorProps {
  readonly name: string;
  readonly spans: readonly DraftSpan[];
  readonly full: boolean;
  readonly problem: string | null;
  readonly onSpans: (spans: readonly DraftSpan[]) => void;
}

/** One day's opening hours. */
export function DayEditor({ name, spans, full, problem, onSpans }: DayEditorProps) {
  const problemId = useId();

  function timeField(index: number, end: 'from' | 'to') {
    const span = spans[index];
    return (
      <input
        type="time"
        class="control"
        aria-label={words.spanEnd(name, words[end], index)}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? problemId : undefined}
        value={toField(span?.[end] ?? '')}
        onInput={(event) => {
          const time = fromField(event.currentTarget.value, end);
          onSpans(spans.map((old, at) => (at === index ? { ...old, [end]: time } : old)));
        }}
      />
    );
  }

  return (
    <div class="day">
      <span class="day-name">{name}</span>
      <div class="day-spans">
        {spans.length === 0 && <span class="day-closed">{words.closed}</span>}
        {spans.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their place
          <div key={index} class="span">
            {timeField(index, 'from')}
            <span aria-hidden="true">–</span>
            {timeField(index, 'to')}
            <IconButton
              label={words.removeSpan(name)}
              icon="close"
              onClick={() => onSpans(spans.filter((_span, at) => at !== index))}
            />
          </div>
        ))}
        <div class="field-error" id={problemId} aria-live="polite">
          {problem ?? ''}
        </div>
      </div>
      <IconButton
        label={words.addSpanOn(name)}
        icon="plus"
        disabled={full}
        onClick={() => onSpans([...spans, nextSpan(spans)])}
      />
    </div>
  );
}
