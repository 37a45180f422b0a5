import { handlebars } from '../dialects/handlebars';
import { type ForeignTemplate, fromAny, sourceOf, type TreeFormat } from '../foreign';
import { fieldOf, has, isRecord, listOf, textOf } from '../syntax/fields';

/** Briskine's own store: templates as a list or by id, with tags named beside them. */
export const briskine: TreeFormat = {
  id: 'briskine',
  open: (tree) => {
    const place = fieldOf(tree, 'templates') ?? tree;
    const records = Array.isArray(place) ? place : isRecord(place) ? Object.values(place) : [];
    if (!records.slice(0, 20).some(isTemplate)) return null;
    const tags = fieldOf(tree, 'tags');
    const list = Array.isArray(tags) ? tags : isRecord(tags) ? Object.values(tags) : [];
    const names = new Map(list.map((tag) => [textOf(tag, 'id'), textOf(tag, 'title')]));
    return sourceOf(records, isTemplate, (record) => readRecord(record, names));
  },
};

function isTemplate(record: unknown): boolean {
  return has(record, 'title', 'shortcut', 'body') && !has(record, 'variants');
}

function readRecord(record: unknown, names: ReadonlyMap<string, string>): ForeignTemplate {
  const body = fromAny(textOf(record, 'body'), handlebars);
  return {
    title: textOf(record, 'title'),
    shortcut: textOf(record, 'shortcut'),
    labels: listOf(record, 'tags').flatMap((tag) => names.get(String(tag)) ?? []),
    archived: textOf(record, 'deleted_datetime') !== '',
    ...body,
    attachments: (body.attachments ?? 0) + listOf(record, 'attachments').length,
  };
}
