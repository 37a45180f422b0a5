import type { PlatformId } from './platform';

export type Purpose = 'reply' | 'promotion' | 'public';

/** A wording for one language, perhaps on one platform only. */
export interface Variant {
  /** BCP 47, such as `pt-BR`. */
  readonly language: string;
  readonly platform: PlatformId | null;
  readonly body: string;
}

/** A canned reply. Limits in `templateLimits`. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** Letters, digits, `-`, `_`; empty for none. Compared without case. */
  readonly shortcut: string;
  /** Liquid source (`design.md` 2.2). */
  readonly body: string;
  /** Path such as `Orders/Delays`; empty for none. */
  readonly folder: string;
  readonly labels: readonly string[];
  /** Where it may be used; empty means everywhere. */
  readonly platforms: readonly PlatformId[];
  /** BCP 47 of `body`, or empty when not stated. */
  readonly language: string;
  readonly purpose: Purpose;
  readonly variants: readonly Variant[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly uses: number;
  readonly usedAt: number | null;
  readonly archived: boolean;
}

/** Ids of the team's templates begin with this, here and on the team's server; no others do. */
export const teamIdStart = 'tpl:';

/** Whether a template is the team's: shown to all, changed by its editors only. */
export function isTeamTemplate({ id }: Pick<Template, 'id'>): boolean {
  return id.startsWith(teamIdStart);
}

/** What the editor and importers write; the rest is bookkeeping. */
export type TemplateDraft = Omit<Template, 'id' | 'createdAt' | 'updatedAt' | 'uses' | 'usedAt'>;

/** The part of a template that the agent writes. */
export function draftOf(template: Template): TemplateDraft {
  const {
    id: _id,
    createdAt: _created,
    updatedAt: _updated,
    uses: _uses,
    usedAt: _used,
    ...draft
  } = template;
  return draft;
}

/** `design.md` 5. Lengths in UTF-16 units; `variants` is a number of them. */
export const templateLimits = { title: 200, body: 10_000, shortcut: 32, variants: 60 } as const;

/** Shortcuts are compared without case. */
export function shortcutKey(shortcut: string): string {
  return shortcut.normalize('NFC').toLowerCase();
}

export const emptyDraft: TemplateDraft = {
  title: '',
  shortcut: '',
  body: '',
  folder: '',
  labels: [],
  platforms: [],
  language: '',
  purpose: 'reply',
  variants: [],
  archived: false,
};

/** Whether nothing that the agent writes differs. */
export function sameDraft(one: TemplateDraft, other: TemplateDraft): boolean {
  return (Object.keys(emptyDraft) as (keyof TemplateDraft)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}
