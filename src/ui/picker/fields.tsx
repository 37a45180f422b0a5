import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TagValue } from '../../contract/calls';
import { fill } from '../../domain/fill';
import type { PickerModel } from './use-picker';
import { words } from './words';

interface FieldsProps {
  readonly model: PickerModel;
  readonly action: 'insert' | 'copy';
}

/** A field for each tag that has no value; Enter moves on, then inserts (`design.md` 2.1). */
export function Fields({ model, action }: FieldsProps) {
  const form = useRef<HTMLFormElement>(null);
  // Fields stay while they are being filled, so the list is what was unfilled when the form opened.
  const [asked] = useState(() =>
    (model.rendered?.tags ?? []).filter((tag) => model.rendered?.unfilled.includes(tag.name)),
  );

  useLayoutEffect(() => controls(form.current)[0]?.focus(), []);
  useLayoutEffect(() => {
    if (model.problem) blank(form.current)?.focus();
  }, [model.problem]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const all = controls(form.current);
    const at = all.indexOf(event.target as Control);
    const next = all[at + 1];
    if (next) next.focus();
    else void model.take();
  }

  return (
    <form
      class="fields"
      ref={form}
      onKeyDown={onKeyDown}
      aria-label={fill(words.fieldsTitle, { title: model.chosen?.title ?? '' })}
    >
      {asked.map((tag) => (
        <Field key={tag.name} tag={tag} keepable={tag.name in (model.rendered?.keeps ?? {})} model={model} />
      ))}
      {model.problem && (
        <p class="problem" role="alert">
          {model.problem}
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => model.back()}>
          {words.back}
        </button>
        <button type="button" class="strong" onClick={() => void model.take()}>
          {action === 'copy' ? words.copy : words.insert}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly tag: TagValue;
  /** Whether the contact's note has a place for it. */
  readonly keepable: boolean;
  readonly model: PickerModel;
}

function Field({ tag, keepable, model }: FieldProps) {
  const id = useId();
  const value = model.values.typed[tag.name] ?? '';
  return (
    <div class="field">
      <label for={id}>{tag.label}</label>
      {tag.choices.length > 0 ? (
        <select id={id} value={value} onChange={(event) => model.type(tag.name, event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {tag.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={2_000}
          value={value}
          onInput={(event) => model.type(tag.name, event.currentTarget.value)}
        />
      )}
      {keepable && (
        <label class="remember">
          <input
            type="checkbox"
            checked={model.values.keeps(tag.name)}
            onChange={(event) => model.values.setKept(tag.name, event.currentTarget.checked)}
          />
          {words.remember}
        </label>
      )}
    </div>
  );
}

type Control = HTMLInputElement | HTMLSelectElement;

function controls(form: HTMLFormElement | null): Control[] {
  return form ? [...form.querySelectorAll<Control>('input:not([type=checkbox]), select')] : [];
}

function blank(form: HTMLFormElement | null): Control | undefined {
  return controls(form).find((control) => control.value.trim() === '');
}
