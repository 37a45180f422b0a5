import { emptyDraft, type TemplateDraft } from '../../domain/template';

/** Unsaved work on one template, or on a new one. */
export interface KeptDraft {
  readonly draft: TemplateDraft;
  /** `updatedAt` of the template it started from; `null` for a new one. */
  readonly base: number | null;
}

const prefix = 'riposte.draft.';
const newKey = 'new';

/**
 * Where unsaved work lies. A popup closes the moment the agent clicks elsewhere, without time to wait for
 * anything, so this writes at once: `localStorage` of our own origin.
 */
export class DraftShelf {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
  ) {}

  /** `null` where nothing is kept, or what is kept is damaged. `id` is `null` for the new template. */
  read(id: string | null): KeptDraft | null {
    const text = this.storage.getItem(prefix + (id ?? newKey));
    if (text === null) return null;
    try {
      return asKept(JSON.parse(text));
    } catch {
      // Not JSON: nothing of it can be shown.
      return null;
    }
  }

  keep(id: string | null, kept: KeptDraft): void {
    try {
      this.storage.setItem(prefix + (id ?? newKey), JSON.stringify(kept));
    } catch {
      // A full disk: the draft is still in the form, and saving it goes another way.
    }
  }

  drop(id: string | null): void {
    this.storage.removeItem(prefix + (id ?? newKey));
  }

  /** Ids of the templates with unsaved work, the new one left out. */
  ids(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (let index = 0; index < this.storage.length; index += 1) {
      const key = this.storage.key(index);
      if (key?.startsWith(prefix)) ids.add(key.slice(prefix.length));
    }
    ids.delete(newKey);
    return ids;
  }
}

/** For `templates/save`, whose own type has plain arrays. */
export function writable(draft: TemplateDraft) {
  return {
    ...draft,
    labels: [...draft.labels],
    platforms: [...draft.platforms],
    variants: [...draft.variants],
  };
}

/** Kept by an older or newer version perhaps: every field must be there and of its kind. */
function asKept(value: unknown): KeptDraft | null {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('base' in value)) return null;
  const { draft, base } = value;
  if (typeof draft !== 'object' || draft === null || !(base === null || typeof base === 'number'))
    return null;
  const fields = new Map<string, unknown>(Object.entries(draft));
  const whole = Object.entries(emptyDraft).every(([key, model]) => {
    const field = fields.get(key);
    return typeof field === typeof model && Array.isArray(field) === Array.isArray(model);
  });
  return whole ? { draft: draft as TemplateDraft, base } : null;
}
