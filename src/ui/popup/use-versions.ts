import type { Version } from '../../contract/calls';
import { draftOf, type Template, type TemplateDraft } from '../../domain/template';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { type Failure, useAnswer } from '../kit/use-answer';
import { kitWords } from '../kit/words';
import { words } from './words';

/** A state of a template, now or before. */
export interface Entry {
  /** `null` for the present one. */
  readonly id: string | null;
  /** When it was written. */
  readonly at: number;
  readonly draft: TemplateDraft;
}

export interface Versions {
  /** Newest first, the present one at the head; `null` while not known. */
  readonly entries: readonly Entry[] | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
  /** Makes a former version the present one; can be undone. */
  readonly restore: (entry: Entry) => Promise<void>;
}

/** The history of a template; what changes it is told by the background, as for the rest of the library. */
export function useVersions(template: Template): Versions {
  const { ask } = useServices();
  const toast = useToast();
  const former = useAnswer('templates/versions', { id: template.id }, 'templates');

  async function restore({ id, at }: Entry): Promise<void> {
    if (id === null) return;
    const once = crypto.randomUUID();
    const answer = await ask('templates/restore-version', { once, version: id });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    if (answer.value === null) return toast({ text: words.editor.versionGone });
    toast({ text: words.editor.versionRestored(at), onUndo: () => void undo(once) });
  }

  async function undo(change: string): Promise<void> {
    const answer = await ask('templates/undo-change', { change });
    toast({ text: answer.ok ? words.editor.versionUndone : kitWords.failure(answer) });
  }

  const entries = former.value && [present(template), ...former.value.map(entryOf)];
  return { entries, failure: former.failure, reload: former.reload, restore };
}

function present(template: Template): Entry {
  return { id: null, at: template.updatedAt, draft: draftOf(template) };
}

function entryOf({ id, updatedAt, draft }: Version): Entry {
  return { id, at: updatedAt, draft };
}
