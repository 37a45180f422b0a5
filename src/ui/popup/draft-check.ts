import { type Template, type TemplateDraft, templateLimits } from '../../domain/template';
import { words } from './words';

/** One sentence per field that keeps a draft from being saved; `null` where all is well. */
export interface DraftIssues {
  readonly title: string | null;
  readonly shortcut: string | null;
  readonly body: string | null;
}

/** What can be said without asking the background; whether the body parses is `templates/preview`'s to say. */
export function checkDraft(
  draft: TemplateDraft,
  id: string | null,
  templates: readonly Template[],
): DraftIssues {
  return {
    title: checkTitle(draft.title),
    shortcut: checkShortcut(draft.shortcut, id, templates),
    body: checkBody(draft.body),
  };
}

function checkTitle(title: string): string | null {
  const length = title.trim().length;
  if (length === 0) return words.titleMissing;
  return length > templateLimits.title ? words.titleTooLong(length - templateLimits.title) : null;
}

function checkShortcut(shortcut: string, id: string | null, templates: readonly Template[]): string | null {
  if (!/^[\p{L}\p{M}\p{N}_-]*$/u.test(shortcut)) return words.shortcutInvalid;
  if (shortcut.length > templateLimits.shortcut) return words.shortcutTooLong(templateLimits.shortcut);
  if (shortcut === '') return null;
  const wanted = shortcut.toLowerCase();
  const holder = templates.find((other) => other.id !== id && other.shortcut.toLowerCase() === wanted);
  return holder ? words.shortcutTaken(holder.title) : null;
}

function checkBody(body: string): string | null {
  if (body.trim() === '') return words.bodyMissing;
  return body.length > templateLimits.body ? words.bodyTooLong(body.length - templateLimits.body) : null;
}
