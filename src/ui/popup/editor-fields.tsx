import type { RefObject } from 'preact';
import type { Template } from '../../domain/template';
import { TextField } from '../kit/text-field';
import { wordingName } from '../kit/wording-name';
import { DetailFields } from './detail-fields';
import type { DraftIssues } from './draft-check';
import { EditorNotice } from './editor-notice';
import { TemplatePreview } from './template-preview';
import type { DraftState } from './use-draft';
import type { Preview } from './use-preview';
import type { SuggestionReason } from './use-team-template';
import type { Wordings } from './use-wordings';
import { WordingFields } from './wording-fields';
import { words } from './words';

interface EditorFieldsProps {
  /** `null` for a new one. */
  readonly template: Template | null;
  readonly templates: readonly Template[];
  readonly state: DraftState;
  readonly wordings: Wordings;
  readonly preview: Preview;
  readonly issues: DraftIssues;
  readonly shortcutNote: string | null;
  /** Whether untouched fields may be called empty already. */
  readonly strict: boolean;
  /** A team's template that the agent can only suggest changes to: what to tell the editors. `null` where it can be saved. */
  readonly reason: SuggestionReason | null;
  readonly titleField: RefObject<HTMLInputElement | null>;
}

/** Everything that can be written about a template, with its preview. */
export function EditorFields(props: EditorFieldsProps) {
  const { template, templates, state, wordings, preview, issues, strict, titleField, reason } = props;
  const { draft, change } = state;
  return (
    <div class="editor-scroll">
      <EditorNotice state={state} template={template} />
      {reason && <p class="notice">{words.teamReadOnly}</p>}
      <div class="editor-main">
        <TextField
          label={words.title}
          inputRef={titleField}
          value={draft.title}
          required
          error={strict || draft.title !== '' ? issues.title : null}
          onText={(title) => change({ title })}
        />
        {/* What can't be suggested can't be written either. */}
        <fieldset class="as-is" disabled={reason !== null}>
          <TextField
            label={words.shortcut}
            hint={words.shortcutHint}
            dir="ltr"
            spellcheck={false}
            value={draft.shortcut}
            error={issues.shortcut}
            note={props.shortcutNote}
            onText={(text) => change({ shortcut: text.replace(/^\/+/u, '') })}
          />
        </fieldset>
        <WordingFields wordings={wordings} issues={issues.wordings} strict={strict} templates={templates} />
        {reason && (
          <TextField
            label={words.suggestReason}
            hint={words.suggestReasonHint}
            value={reason.text}
            maxLength={1_000}
            onText={reason.write}
          />
        )}
      </div>
      <TemplatePreview preview={preview} variant={wordings.at === 0 ? null : wordingName(wordings.current)} />
      <fieldset class="as-is" disabled={reason !== null}>
        <DetailFields draft={draft} templates={templates} onChange={change} />
      </fieldset>
    </div>
  );
}
