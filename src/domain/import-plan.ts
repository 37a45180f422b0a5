import { isTeamTemplate, shortcutKey, type Template, type TemplateDraft } from './template';
import type { ReadDraft } from './template-file';

/** A template as it will come in. */
export interface PlannedTemplate {
  readonly id: string;
  readonly draft: TemplateDraft;
  readonly position: number;
}

export interface ImportPlan {
  readonly added: readonly PlannedTemplate[];
  /** Places of entries that say what is there already. */
  readonly duplicates: readonly number[];
  /** Entries that come in without their shortcut, and whose it is. */
  readonly taken: readonly { readonly position: number; readonly by: string }[];
}

/** Decides what a file adds to the templates that are there. The same wording twice is a duplicate. */
export function planImport(
  drafts: readonly ReadDraft[],
  existing: readonly Template[],
  newId: () => string,
): ImportPlan {
  const contents = new Set(existing.map(contentOf));
  const ids = new Set(existing.map(({ id }) => id));
  const shortcuts = new Map(existing.map(({ shortcut, title }) => [shortcutKey(shortcut), title]));
  const added: PlannedTemplate[] = [];
  const duplicates: number[] = [];
  const taken: { position: number; by: string }[] = [];
  for (const { draft, id, position } of drafts) {
    const content = contentOf(draft);
    if (contents.has(content)) {
      duplicates.push(position);
      continue;
    }
    const key = shortcutKey(draft.shortcut);
    const by = key === '' ? undefined : shortcuts.get(key);
    if (by !== undefined) taken.push({ position, by });
    else shortcuts.set(key, draft.title);
    const free = id !== null && !ids.has(id) && !isTeamTemplate({ id }) ? id : newId();
    added.push({ id: free, draft: by === undefined ? draft : { ...draft, shortcut: '' }, position });
    contents.add(content);
    ids.add(free);
  }
  return { added, duplicates, taken };
}

/** What makes two templates the same to a reader. */
function contentOf({
  title,
  body,
  folder,
  variants,
}: Pick<TemplateDraft, 'title' | 'body' | 'folder' | 'variants'>): string {
  const wordings = variants.map(({ language, platform, body }) => [language, platform, body]);
  return JSON.stringify([title, body, folder, wordings]);
}
