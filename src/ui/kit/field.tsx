import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs so that its label, hint and error belong to it. */
export interface FieldAria {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One sentence that says what to do; `null` while all is well. */
  readonly error?: string | null | undefined;
  /** A sentence that only tells; spoken when it appears. */
  readonly note?: string | null | undefined;
  /** Sits at the end of the label's line. */
  readonly aside?: ComponentChildren;
}

/** Label, control, hint and error in their places. The error is spoken when it appears. */
export function Field(props: FieldProps & { readonly children: (aria: FieldAria) => ComponentChildren }) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const noteId = `${id}-note`;
  const described = [props.error && errorId, props.note && noteId, props.hint && hintId]
    .filter(Boolean)
    .join(' ');
  const aria: FieldAria = {
    id,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.error ? 'true' : undefined,
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{props.label}</label>
        {props.aside}
      </div>
      {props.children(aria)}
      <div class="field-error" id={errorId} aria-live="polite">
        {props.error ?? ''}
      </div>
      {props.note !== undefined && (
        <div class="field-note" id={noteId} aria-live="polite">
          {props.note ?? ''}
        </div>
      )}
      {props.hint && (
        <div class="field-hint" id={hintId}>
          {props.hint}
        </div>
      )}
    </div>
  );
}
