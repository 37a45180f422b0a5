import type { ShortcutClash } from '../../domain/shortcut-clash';
import { type TemplateDraft, templateLimits } from '../../domain/template';
import { sameWording, type Wording, wordingsOf } from '../../domain/wordings';
import { wordingName } from '../kit/wording-name';
import { words } from './words';

/** What is wrong with the default text or with a variant. */
export interface WordingIssue {
  /** The same language and platform as another's. */
  readonly place: string | null;
  readonly body: string | null;
}

/** One sentence per field that keeps a draft from being saved; `null` where all is well. */
export interface DraftIssues {
  readonly title: string | null;
  readonly shortcut: string | null;
  /** The default text first, then the variants. */
  readonly wordings: readonly WordingIssue[];
}

/** What can be said without asking the background; whether texts parse is for it to say. */
export function checkDraft(draft: TemplateDraft, clash: ShortcutClash | null): DraftIssues {
  return {
    title: checkTitle(draft.title),
    shortcut: checkShortcut(draft.shortcut, clash),
    wordings: wordingsOf(draft).map(({ body }, at, all) => ({
      place: checkPlace(all, at),
      body: checkBody(body),
    })),
  };
}

/** A sentence on a shortcut that can be saved but meets another's; `null` when there is nothing to say. */
export function shortcutNote(clash: ShortcutClash | null): string | null {
  if (clash === null || clash.kind === 'taken') return null;
  const { title, shortcut: other } = clash.other;
  return clash.kind === 'team' ? words.editor.shortcutTeam(title) : words.editor.shortcutNear(title, other);
}

function checkTitle(title: string): string | null {
  const length = title.trim().length;
  if (length === 0) return words.titleMissing;
  return length > templateLimits.title ? words.titleTooLong(length - templateLimits.title) : null;
}

function checkShortcut(shortcut: string, clash: ShortcutClash | null): string | null {
  if (!/^[\p{L}\p{M}\p{N}_-]*$/u.test(shortcut)) return words.shortcutInvalid;
  if (shortcut.length > templateLimits.shortcut) return words.shortcutTooLong(templateLimits.shortcut);
  return clash?.kind === 'taken' ? words.shortcutTaken(clash.other.title) : null;
}

function checkPlace(wordings: readonly Wording[], at: number): string | null {
  const same = sameWording(wordings, at);
  const wording = wordings[at];
  if (same === null || !wording) return null;
  const name = wordingName(wording);
  return same === 0 ? words.editor.wordingSameDefault(name) : words.editor.wordingSame(name);
}

function checkBody(body: string): string | null {
  if (body.trim() === '') return words.bodyMissing;
  return body.length > templateLimits.body ? words.bodyTooLong(body.length - templateLimits.body) : null;
}
