import { useState } from 'preact/hooks';
import { isTeamTemplate, type Template, type TemplateDraft } from '../../domain/template';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { words } from './words';

/** Why the agent suggests a change, for the editors to read. */
export interface SuggestionReason {
  readonly text: string;
  readonly write: (text: string) => void;
}

export interface TeamTemplate {
  /** The team's, and this agent no editor: what is written here can only be suggested. */
  readonly readOnly: boolean;
  /** One's own, and this agent an editor: it can be given to the team. */
  readonly shareable: boolean;
  readonly reason: SuggestionReason;
  /** Puts the draft before the editors. Answers whether that worked. */
  readonly suggest: (draft: TemplateDraft) => Promise<boolean>;
  readonly share: () => Promise<void>;
}

/** What the team means for one template in the editor. Without a team nothing changes. */
export function useTeamTemplate(template: Template | null): TeamTemplate {
  const { ask } = useServices();
  const toast = useToast();
  const [text, write] = useState('');
  const { value: team } = useAnswer('team/state', null, 'team');
  const editor = team?.rights.editor ?? false;
  const theirs = template !== null && isTeamTemplate(template);

  async function suggest({ title, body, variants }: TemplateDraft): Promise<boolean> {
    const about = template?.id ?? null;
    const question = {
      once: crypto.randomUUID(),
      about,
      title: title.trim(),
      body,
      variants: [...variants],
      note: text.trim(),
    };
    const answer = await ask('team/suggest', question);
    toast({ text: answer.ok ? words.suggested : kitWords.failure(answer) });
    if (answer.ok) write('');
    return answer.ok;
  }

  async function share(): Promise<void> {
    if (!template) return;
    const answer = await ask('team/share', { once: crypto.randomUUID(), ids: [template.id] });
    toast({ text: answer.ok ? words.shared(template.title) : kitWords.failure(answer) });
  }

  return {
    readOnly: theirs && !editor,
    shareable: editor && template !== null && !theirs,
    reason: { text, write },
    suggest,
    share,
  };
}
