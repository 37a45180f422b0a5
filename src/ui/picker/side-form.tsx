import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from './words';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface SideFormProps {
  readonly title: string;
  /** `false` until there is something to fill in. */
  readonly ready: boolean;
  readonly problem: string;
  onSubmit(): void;
  onBack(): void;
  readonly children: ComponentChildren;
}

/** A small form in the picker's place: Enter goes on to the next field and then saves, Escape goes back. */
export function SideForm({ title, ready, problem, onSubmit, onBack, children }: SideFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const headId = useId();
  useLayoutEffect(() => {
    if (!ready) return;
    const [first] = controlsOf(form.current);
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, [ready]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.target instanceof HTMLButtonElement) return;
    const isWhole = event.ctrlKey || event.metaKey;
    if (event.target instanceof HTMLTextAreaElement && !isWhole) return;
    event.preventDefault();
    const all = controlsOf(form.current);
    const next = all[all.indexOf(event.target as Control) + 1];
    if (next && !isWhole) next.focus();
    else onSubmit();
  }

  return (
    <form class="fields" ref={form} onKeyDown={onKeyDown} aria-labelledby={headId}>
      <h2 id={headId}>{title}</h2>
      {ready ? children : <p>{words.loading}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="strong" disabled={!ready} onClick={onSubmit}>
          {words.save}
        </button>
      </div>
    </form>
  );
}

function controlsOf(form: HTMLFormElement | null): Control[] {
  return form ? [...form.querySelectorAll<Control>('input, select, textarea')] : [];
}

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Rows of text; one for a line. */
  readonly rows?: number;
  onInput(value: string): void;
}

/** A labelled line, or box, to write in. */
export function LineField({ label, value, maxLength, rows = 1, onInput }: LineFieldProps) {
  const id = useId();
  const shared = { id, dir: 'auto', autocomplete: 'off', maxLength, value } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
