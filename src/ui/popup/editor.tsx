import { useEffect, useRef, useState } from 'preact/hooks';
import { isTeamTemplate, type Template, type TemplateDraft } from '../../domain/template';
import { TextField } from '../kit/text-field';
import { kitWords } from '../kit/words';
import { DetailFields } from './detail-fields';
import { shortcutNote } from './draft-check';
import type { DraftShelf } from './draft-shelf';
import { EditorFoot } from './editor-foot';
import { EditorHead } from './editor-head';
import { EditorNotice } from './editor-notice';
import { TemplatePreview } from './template-preview';
import { useDraft } from './use-draft';
import { useIssues } from './use-issues';
import { usePreview } from './use-preview';
import { useSave } from './use-save';
import { useTeamTemplate } from './use-team-template';
import { useWordings } from './use-wordings';
import { WordingFields } from './wording-fields';
import { wordingName } from './wording-name';
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
  const wordings = useWordings(state);
  const preview = usePreview(wordings.current, wordings.at);
  const { busy, refusal, save } = useSave(state, id);
  const team = useTeamTemplate(template);
  const { issues, block, certainBlock } = useIssues({ draft, wordings, id, templates, preview, refusal });

  useEffect(() => titleField.current?.focus(), []);

  async function trySave(): Promise<void> {
    setTried(true);
    if (certainBlock === null && team.readOnly) {
      if (dirty && (await team.suggest(draft))) state.discard();
      return;
    }
    if (certainBlock === null) {
      const saved = await save();
      if (saved) props.onSaved(saved);
      return;
    }
    if (certainBlock.wording !== null) wordings.choose(certainBlock.wording);
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
        onRemove={template && !team.readOnly ? () => props.onRemove(template) : null}
        onShare={team.shareable ? () => void team.share() : null}
        teams={template !== null && isTeamTemplate(template)}
      />
      <div class="editor-scroll">
        <EditorNotice state={state} template={template} />
        {team.readOnly && <p class="notice">{words.teamReadOnly}</p>}
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
            note={issues.shortcut === null ? shortcutNote(draft.shortcut, id, templates) : null}
            onText={(text) => change({ shortcut: text.replace(/^\/+/u, '') })}
          />
          <WordingFields wordings={wordings} issues={issues.wordings} strict={tried} />
        </div>
        <TemplatePreview
          preview={preview}
          variant={wordings.at === 0 ? null : wordingName(wordings.current)}
        />
        <DetailFields draft={draft} templates={templates} onChange={change} />
      </div>
      <EditorFoot
        label={team.readOnly ? words.suggest : words.save}
        dirty={dirty}
        busy={busy}
        blocked={tried || dirty ? (block?.sentence ?? null) : null}
        failure={refusal?.kind === 'failure' ? kitWords.failure(refusal.failure) : null}
      />
    </form>
  );
}
