import { useEffect, useRef, useState } from 'preact/hooks';
import { isTeamTemplate, type Template, type TemplateDraft } from '../../domain/template';
import { kitWords } from '../kit/words';
import type { DraftShelf } from './draft-shelf';
import { EditorFields } from './editor-fields';
import { EditorFoot } from './editor-foot';
import { EditorHead } from './editor-head';
import { HistoryPane } from './history-pane';
import { useDraft } from './use-draft';
import { useIssues } from './use-issues';
import { usePreview } from './use-preview';
import { useSave } from './use-save';
import { useTeamTemplate } from './use-team-template';
import { useWordings } from './use-wordings';
import { usedWords } from './used-words';
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
  readonly onArchive: (template: Template) => void;
}

/** Writes one template. Ctrl+S saves, Esc goes back; unsaved work is kept either way. */
export function Editor(props: EditorProps) {
  const { template, templates } = props;
  const id = template?.id ?? null;
  const form = useRef<HTMLFormElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const [looking, setLooking] = useState(false);
  const state = useDraft(template, props.start, props.shelf);
  const { draft, dirty } = state;
  const wordings = useWordings(state);
  const preview = usePreview(wordings.current, wordings.at);
  const { busy, refusal, save } = useSave(state, id);
  const team = useTeamTemplate(template);
  const { issues, shortcutNote, block, certainBlock } = useIssues({
    draft,
    wordings,
    id,
    templates,
    preview,
    refusal,
  });

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

  function closeHistory(): void {
    setLooking(false);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-history]')?.focus());
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

  if (looking && template) {
    return <HistoryPane template={template} dirty={dirty} onClose={closeHistory} />;
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
        onHistory={template && !isTeamTemplate(template) ? () => setLooking(true) : null}
        onDuplicate={template ? () => props.onDuplicate(draft) : null}
        onRemove={template && !team.readOnly ? () => props.onRemove(template) : null}
        onShare={team.shareable ? () => void team.share() : null}
        teams={template !== null && isTeamTemplate(template)}
        onArchive={template && !isTeamTemplate(template) ? () => props.onArchive(template) : null}
        archived={template?.archived ?? false}
      />
      <EditorFields
        {...{ template, templates, state, wordings, preview, issues, shortcutNote, titleField }}
        strict={tried}
        reason={team.readOnly ? team.reason : null}
      />
      <EditorFoot
        label={team.readOnly ? words.suggest : words.save}
        dirty={dirty}
        rest={template ? usedWords(template) : ''}
        busy={busy}
        blocked={tried || dirty ? (block?.sentence ?? null) : null}
        failure={refusal?.kind === 'failure' ? kitWords.failure(refusal.failure) : null}
      />
    </form>
  );
}
