import type { EntryReason, FileDamage } from './entry-reason';
import { type PlatformId, platformIds } from './platform';
import { type Purpose, type Template, type TemplateDraft, templateLimits, type Variant } from './template';

/** `design.md` 5. */
export const fileFormat = 'riposte-templates';
const fileVersion = 1;

/** Far above any real file; keeps a hostile one from filling the memory. */
const fileLimits = {
  entries: 50_000,
  folder: 200,
  labels: 50,
  label: 60,
  variants: 60,
  language: 35,
  id: 64,
} as const;

export interface ReadDraft {
  readonly draft: TemplateDraft;
  /** The id in the file, which says whether two imports speak of the same template; `null` when it has none. */
  readonly id: string | null;
  /** Place in the file, from 1. */
  readonly position: number;
}

export interface RefusedEntry {
  readonly position: number;
  readonly reason: EntryReason;
}

export type ReadFile =
  | { readonly ok: false; readonly damaged: FileDamage }
  | { readonly ok: true; readonly drafts: readonly ReadDraft[]; readonly refused: readonly RefusedEntry[] };

/** Reads a template file. A bad entry is refused by itself; `damaged` means that nothing can be taken from it. */
export function readTemplateFile(text: string): ReadFile {
  const content = parseJson(text);
  if (!isRecord(content)) return { ok: false, damaged: 'broken-json' };
  if (content.format !== fileFormat) return { ok: false, damaged: 'unknown' };
  if (content.version !== fileVersion) return { ok: false, damaged: 'newer-version' };
  if (!Array.isArray(content.templates)) return { ok: false, damaged: 'no-entries' };
  if (content.templates.length > fileLimits.entries) return { ok: false, damaged: 'too-many' };
  const drafts: ReadDraft[] = [];
  const refused: RefusedEntry[] = [];
  for (const [index, entry] of content.templates.entries()) {
    const position = index + 1;
    try {
      drafts.push({ ...readEntry(entry), position });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ position, reason: error.reason });
    }
  }
  return { ok: true, drafts, refused };
}

/** Writes templates in a stable order (folder, title, id), so that two exports of the same set are equal. */
export function formatTemplateFile(templates: readonly Template[]): string {
  const key = (template: Template) => [template.folder, template.title, template.id].join('\u0000');
  const sorted = templates
    .map((template) => ({ template, key: key(template) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ template }) => formatEntry(template));
  return `${JSON.stringify({ format: fileFormat, version: fileVersion, templates: sorted }, null, 2)}\n`;
}

/** Drafts as the text of a template file, in their own order; what another tool's library becomes. */
export function formatDrafts(
  drafts: readonly { readonly id: string; readonly draft: TemplateDraft }[],
): string {
  const templates = drafts.map(({ id, draft }) => formatEntry({ ...draft, id }));
  return JSON.stringify({ format: fileFormat, version: fileVersion, templates });
}

/** Why one entry can't be taken. Caught in this file. */
class Refusal extends Error {
  constructor(readonly reason: EntryReason) {
    super(reason.why);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    // No JSON at all, or nested so deep that the parser gave up: the caller says so.
    return null;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readEntry(entry: unknown): Omit<ReadDraft, 'position'> {
  if (!isRecord(entry)) throw new Refusal({ why: 'not-a-template' });
  const title = readText(entry, 'title', templateLimits.title).trim();
  if (title === '') throw new Refusal({ why: 'missing', field: 'title' });
  const body = readText(entry, 'body', templateLimits.body);
  if (body.trim() === '') throw new Refusal({ why: 'missing', field: 'body' });
  const shortcut = readText(entry, 'shortcut', templateLimits.shortcut).replace(/^\//u, '');
  if (!/^[\p{L}\p{M}\p{N}_-]*$/u.test(shortcut)) throw new Refusal({ why: 'shortcut-signs' });
  const id = readText(entry, 'id', fileLimits.id);
  const draft: TemplateDraft = {
    title,
    shortcut,
    body,
    folder: readText(entry, 'folder', fileLimits.folder).trim(),
    labels: readLabels(entry),
    platforms: readPlatforms(entry),
    language: readText(entry, 'language', fileLimits.language),
    purpose: readPurpose(entry),
    variants: readList(entry, 'variants', fileLimits.variants).map(readVariant),
    archived: entry.archived === true,
  };
  return { draft, id: id === '' ? null : id };
}

/** A text field; missing or `null` reads as empty. */
function readText(entry: Fields, field: string, limit: number): string {
  const value = Object.hasOwn(entry, field) ? (entry[field] ?? '') : '';
  if (typeof value !== 'string') throw new Refusal({ why: 'not-text', field });
  const text = value.replace(/\r\n?/gu, '\n');
  if (text.length > limit) throw new Refusal({ why: 'too-long', field, limit });
  return text;
}

function readList(entry: Fields, field: string, limit: number): readonly unknown[] {
  const value = Object.hasOwn(entry, field) ? (entry[field] ?? []) : [];
  if (!Array.isArray(value)) throw new Refusal({ why: 'not-a-list', field });
  if (value.length > limit) throw new Refusal({ why: 'too-many', field, limit });
  return value;
}

function readLabels(entry: Fields): string[] {
  const labels = readList(entry, 'labels', fileLimits.labels).map((label) => {
    if (typeof label !== 'string') throw new Refusal({ why: 'not-text', field: 'labels' });
    if (label.trim().length > fileLimits.label)
      throw new Refusal({ why: 'too-long', field: 'labels', limit: fileLimits.label });
    return label.trim();
  });
  return [...new Set(labels.filter((label) => label !== ''))];
}

function readPlatforms(entry: Fields): PlatformId[] {
  return [...new Set(readList(entry, 'platforms', 100).map(readPlatform))];
}

function readPlatform(value: unknown): PlatformId {
  const platform = platformIds.find((id) => id === value);
  if (platform === undefined) throw new Refusal({ why: 'strange-value', field: 'platforms' });
  return platform;
}

function readPurpose(entry: Fields): Purpose {
  const purpose = Object.hasOwn(entry, 'purpose') ? (entry.purpose ?? 'reply') : 'reply';
  if (purpose === 'reply' || purpose === 'promotion' || purpose === 'public') return purpose;
  throw new Refusal({ why: 'strange-value', field: 'purpose' });
}

function readVariant(value: unknown): Variant {
  if (!isRecord(value)) throw new Refusal({ why: 'strange-value', field: 'variants' });
  const language = readText(value, 'language', fileLimits.language);
  if (language.length < 2) throw new Refusal({ why: 'missing', field: 'language' });
  const platform =
    Object.hasOwn(value, 'platform') && value.platform !== null ? readPlatform(value.platform) : null;
  return { language, platform, body: readText(value, 'body', templateLimits.body) };
}

/** Only what differs from an empty template is written. */
function formatEntry(template: TemplateDraft & Pick<Template, 'id'>): Fields {
  return {
    id: template.id,
    title: template.title,
    ...(template.shortcut !== '' && { shortcut: template.shortcut }),
    body: template.body,
    ...(template.folder !== '' && { folder: template.folder }),
    ...(template.labels.length > 0 && { labels: template.labels }),
    ...(template.platforms.length > 0 && { platforms: template.platforms }),
    ...(template.language !== '' && { language: template.language }),
    ...(template.purpose !== 'reply' && { purpose: template.purpose }),
    ...(template.variants.length > 0 && { variants: template.variants.map(formatVariant) }),
    ...(template.archived && { archived: true }),
  };
}

function formatVariant({ language, platform, body }: Variant): Fields {
  return platform === null ? { language, body } : { language, platform, body };
}
