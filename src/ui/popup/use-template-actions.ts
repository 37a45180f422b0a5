import { type Template, type TemplateDraft, templateLimits } from '../../domain/template';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { writable } from './draft-shelf';
import { words } from './words';

export interface TemplateActions {
  readonly remove: (template: Template) => Promise<void>;
  readonly duplicate: (draft: TemplateDraft) => Promise<void>;
}

/** What can be done to a template as a whole; each can be undone from its toast. */
export function useTemplateActions(on: {
  /** The library is no longer what the list shows. */
  readonly changed: () => void;
  readonly removed: (template: Template) => void;
  readonly made: (template: Template) => void;
}): TemplateActions {
  const { ask } = useServices();
  const toast = useToast();

  async function remove(template: Template): Promise<void> {
    const answer = await ask('templates/remove', { ids: [template.id] });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    on.removed(template);
    on.changed();
    toast({ text: words.removed(template.title), onUndo: () => void restore(template) });
  }

  async function restore(template: Template): Promise<void> {
    const answer = await ask('templates/restore', { ids: [template.id] });
    toast({ text: answer.ok ? words.restored(template.title) : kitWords.failure(answer) });
    on.changed();
  }

  async function duplicate(draft: TemplateDraft): Promise<void> {
    const title = words.copyOf(draft.title).slice(0, templateLimits.title);
    const copy = writable({ ...draft, title, shortcut: '' });
    const answer = await ask('templates/save', { once: crypto.randomUUID(), id: null, draft: copy });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    if (!('saved' in answer.value)) return toast({ text: words.cannotDuplicate });
    const made = answer.value.saved;
    on.changed();
    on.made(made);
    toast({ text: words.duplicated(made.title), onUndo: () => void remove(made) });
  }

  return { remove, duplicate };
}
