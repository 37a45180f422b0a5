import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../contract/calls';
import type { Template, TemplateDraft } from '../../domain/template';
import { TextField } from '../kit/text-field';
import { kitWords } from '../kit/words';
import { BodyField } from './body-field';
import { DetailFields } from './detail-fields';
import { checkDraft, type DraftIssues } from './draft-check';
import type { DraftShelf } from './draft-shelf';
import { EditorFoot } from './editor-foot';
import { EditorHead } from './editor-head';
import { EditorNotice } from './editor-notice';
import { TemplatePreview } from './template-preview';
import { useDraft } from './use-draft';
import { usePreview } from './use-preview';
import { type Refusal, useSave } from './use-save';
import { words } from './words';

interface EditorProps {
  /** `null` for a new one. */
  readonly template: Template | null;
  /** What a new one starts with. */
  readonly start: TemplateDraft;
  readonly templates: readonly Template[];
  readonly shelf: DraftShelf;
  readonly onSaved: (saved: Template) => void;
  /** `unsaved` when work stays behind as a draft. */
  readonly onBack: (unsaved: boolean) => void;
  readonly onDuplicate: (draft: TemplateDraft) => void;
  readonly onRemove: (template: Template) => void;
}

/** Writes one template. Ctrl+S saves, Esc goes back; unsaved work is kept either way. */
export function Editor(props: EditorProps) {
  const { template, templates } = props;
  const id = template?.id ?? null;
  const form = useRef<HTMLFormElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const state = useDraft(template, props.start, props.shelf);
  const { draft, dirty, change } = state;
  const preview = usePreview(draft.body, draft.language);
  const { busy, refusal, save } = useSave(state, id);
  const issues = withAnswers(checkDraft(draft, id, templates), preview.problem, refusal);
  const blocked = firstOf(issues);

  useEffect(() => titleField.current?.focus(), []);

  async function trySave(): Promise<void> {
    setTried(true);
    // A problem that was just mended must not stand in the way; the background checks what it is sent.
    const certain = preview.fresh ? blocked : firstOf(checkDraft(draft, id, templates));
    if (certain === null) {
      const saved = await save();
      if (saved) props.onSaved(saved);
      return;
    }
    // The sentence belongs to the field, so bring the agent there.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      void trySave();
    } else if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      props.onBack(dirty);
    }
  }

  return (
    <form
      class="editor"
      ref={form}
      noValidate
      aria-label={template ? words.editorEdit : words.editorNew}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void trySave();
      }}
    >
      <EditorHead
        title={template ? words.editorEdit : words.editorNew}
        onBack={() => props.onBack(dirty)}
        onDuplicate={template ? () => props.onDuplicate(draft) : null}
        onRemove={template ? () => props.onRemove(template) : null}
      />
      <div class="editor-scroll">
        <EditorNotice state={state} template={template} />
        <div class="editor-main">
          <TextField
            label={words.title}
            inputRef={titleField}
            value={draft.title}
            required
            error={tried || draft.title !== '' ? issues.title : null}
            onText={(title) => change({ title })}
          />
          <TextField
            label={words.shortcut}
            hint={words.shortcutHint}
            dir="ltr"
            spellcheck={false}
            value={draft.shortcut}
            error={issues.shortcut}
            onText={(text) => change({ shortcut: text.replace(/^\/+/u, '') })}
          />
          <BodyField
            body={draft.body}
            error={tried || draft.body !== '' ? issues.body : null}
            onBody={(body) => change({ body })}
          />
        </div>
        <TemplatePreview preview={preview} />
        <DetailFields draft={draft} templates={templates} onChange={change} />
      </div>
      <EditorFoot
        dirty={dirty}
        busy={busy}
        blocked={tried || dirty ? blocked : null}
        failure={refusal?.kind === 'failure' ? kitWords.failure(refusal.failure) : null}
      />
    </form>
  );
}

function firstOf({ title, shortcut, body }: DraftIssues): string | null {
  return title ?? shortcut ?? body;
}

/** Adds what only the background can know. */
function withAnswers(issues: DraftIssues, problem: Problem | null, refusal: Refusal | null): DraftIssues {
  const broken = refusal?.kind === 'parse' ? refusal.problem : problem;
  return {
    title: issues.title,
    shortcut: issues.shortcut ?? (refusal?.kind === 'shortcut' ? words.shortcutTaken(refusal.takenBy) : null),
    body: issues.body ?? (broken ? words.bodyProblem(broken.message, broken.line, broken.column) : null),
  };
}
