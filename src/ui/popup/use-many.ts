import type { ManyChange } from '../../domain/many-change';
import type { Template } from '../../domain/template';
import { useServices } from '../kit/services';
import { useToast } from '../kit/toasts';
import { kitWords } from '../kit/words';
import { words } from './words';

export interface Many {
  readonly change: (templates: readonly Template[], change: ManyChange) => Promise<void>;
  readonly remove: (templates: readonly Template[]) => Promise<void>;
}

/** From so many templates on, a change takes a second or more. */
const many = 2_000;

/** What can be done to many templates at once; each can be undone as a whole from its toast. */
export function useMany(changed: () => void): Many {
  const { ask } = useServices();
  const toast = useToast();

  async function change(templates: readonly Template[], wanted: ManyChange): Promise<void> {
    const once = crypto.randomUUID();
    tellOfLength(templates.length);
    const answer = await ask('templates/change-many', { once, ids: idsOf(templates), change: asked(wanted) });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    changed();
    const { changed: count, team } = answer.value;
    const text = saidOf(templates, wanted, count) + (team > 0 ? ` ${words.list.teamLeft(team)}` : '');
    toast(count > 0 ? { text, onUndo: () => void undo(once) } : { text });
  }

  /** What takes its time is told of at the start too. */
  function tellOfLength(count: number): void {
    if (count >= many) toast({ text: words.list.working(count) });
  }

  async function undo(id: string): Promise<void> {
    const answer = await ask('templates/undo-change', { change: id });
    toast({ text: answer.ok ? words.list.undone : kitWords.failure(answer) });
    changed();
  }

  async function remove(templates: readonly Template[]): Promise<void> {
    const ids = idsOf(templates);
    tellOfLength(ids.length);
    const answer = await ask('templates/remove', { ids });
    if (!answer.ok) return toast({ text: kitWords.failure(answer) });
    changed();
    toast({ text: words.list.removedMany(ids.length), onUndo: () => void restore(ids) });
  }

  async function restore(ids: string[]): Promise<void> {
    const answer = await ask('templates/restore', { ids });
    toast({ text: answer.ok ? words.list.undone : kitWords.failure(answer) });
    changed();
  }

  return { change, remove };
}

function idsOf(templates: readonly Template[]): string[] {
  return templates.map(({ id }) => id);
}

/** For `templates/change-many`, whose own type has plain arrays. */
function asked({ addLabels, removeLabels, platforms, ...rest }: ManyChange) {
  return {
    ...rest,
    ...(addLabels && { addLabels: [...addLabels] }),
    ...(removeLabels && { removeLabels: [...removeLabels] }),
    ...(platforms && { platforms: [...platforms] }),
  };
}

/** One template is named; several are counted. */
function saidOf(templates: readonly Template[], { archived }: ManyChange, count: number): string {
  const said = words.list;
  const [only] = templates;
  if (archived === undefined || !only) return said.changedMany(count);
  if (templates.length === 1) return archived ? said.archived(only.title) : said.unarchived(only.title);
  return archived ? said.archivedMany(count) : said.unarchivedMany(count);
}
