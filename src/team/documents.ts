import { z } from 'zod';
import { settingsShape, templateShape } from '../contract/shapes';
import { type DocBody, suggestedVariantsShape } from '../contract/team-shapes';
import type { SettingsOverlay } from '../domain/settings-overlay';
import { emptyDraft, isTeamTemplate, type Template, type TemplateDraft } from '../domain/template';

/** Version of the documents' shape; an unknown one is kept but not shown (`team-sync.md` 1). */
export const documentSchema = 1;

/** Settings documents, and the fields that each may decide. `null` in a field leaves it to the agents. */
export const settingsDocs = {
  'set:sla': ['targets'],
  'set:hours': ['officeHours'],
  'set:tags': ['brand', 'promotionDays'],
  'set:parts': ['partCorrections'],
} as const satisfies Record<string, readonly (keyof SettingsOverlay)[]>;
export type SettingsDocId = keyof typeof settingsDocs;

/** A document as a template, with the uses counted here; `null` for what is no template we know. */
export function templateFrom(id: string, body: DocBody, before: Template | null): Template | null {
  if (!isTeamTemplate({ id }) || body.schema !== documentSchema || body.type !== 'tpl') return null;
  const times = { createdAt: body.createdAt ?? body.updatedAt, updatedAt: body.updatedAt };
  const own = { id, uses: before?.uses ?? 0, usedAt: before?.usedAt ?? null };
  const parsed = templateShape.safeParse({ ...emptyDraft, ...body, ...times, ...own });
  return parsed.success ? (parsed.data as Template) : null;
}

/** A draft as a document's body; fields that a newer version put there stay. */
export function bodyFrom(draft: TemplateDraft, before: DocBody | null, now: number, user: string): DocBody {
  return {
    ...before,
    ...draft,
    ...{ schema: documentSchema, type: 'tpl', createdAt: before?.createdAt ?? now },
    ...{ updatedAt: now, updatedBy: user },
  };
}

/** The settings that these documents decide; a field that does not parse decides nothing. */
export function overlayFrom(
  docs: readonly { readonly id: string; readonly body: DocBody }[],
): SettingsOverlay {
  const decided = docs
    .filter(({ id, body }) => isSettingsDoc(id) && body.schema === documentSchema && body.type === 'set')
    .flatMap(({ id, body }) =>
      settingsDocs[id as SettingsDocId].flatMap((field) => {
        const value = settingsShape.shape[field].safeParse(body[field]);
        return value.success && value.data !== undefined && body[field] !== undefined
          ? [[field, value.data]]
          : [];
      }),
    );
  return Object.fromEntries(decided);
}

export function isSettingsDoc(id: string): id is SettingsDocId {
  return Object.hasOwn(settingsDocs, id);
}

/** A change that an agent proposes to the editors: `sug:<user>:<uuid>`. */
export const suggestionShape = z.object({
  schema: z.literal(documentSchema),
  type: z.literal('sug'),
  /** The template it is about; `null` proposes a new one. */
  about: z.string().max(64).nullable(),
  title: z.string().min(1).max(200),
  body: z.string().min(1).max(10_000),
  note: z.string().max(1_000),
  /** Not there in suggestions of older versions, which left them alone. */
  variants: suggestedVariantsShape.nullish(),
  updatedAt: z.number(),
  updatedBy: z.string(),
});
export type Suggestion = z.output<typeof suggestionShape>;
