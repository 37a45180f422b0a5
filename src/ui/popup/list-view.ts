import type { PlatformId } from '../../domain/platform';
import type { Purpose, Template } from '../../domain/template';

export const shelves = ['current', 'archived', 'all'] as const;
export const orders = ['title', 'uses', 'used', 'changed'] as const;
export type Shelf = (typeof shelves)[number];
export type Order = (typeof orders)[number];

/** Which templates the list shows. `null` shows all. */
export interface ListView {
  /** With the folders in it; empty for templates in no folder. */
  readonly folder: string | null;
  readonly label: string | null;
  readonly platform: PlatformId | null;
  readonly purpose: Purpose | null;
  readonly shelf: Shelf;
}

export const plainView: ListView = {
  folder: null,
  label: null,
  platform: null,
  purpose: null,
  shelf: 'current',
};

/** Nothing is left out, not even what is archived. */
export const widestView: ListView = { ...plainView, shelf: 'all' };

/** How many filters are set. */
export function filtersIn(view: ListView): number {
  return (Object.keys(plainView) as (keyof ListView)[]).filter((key) => view[key] !== plainView[key]).length;
}

/** Whether the list shows a template. */
export function shows(view: ListView, template: Template): boolean {
  const { folder, label, platform, purpose, shelf } = view;
  return (
    (shelf === 'all' || template.archived === (shelf === 'archived')) &&
    (folder === null || isInFolder(template.folder, folder)) &&
    (label === null || template.labels.includes(label)) &&
    (platform === null || template.platforms.length === 0 || template.platforms.includes(platform)) &&
    (purpose === null || template.purpose === purpose)
  );
}

function isInFolder(path: string, folder: string): boolean {
  return path === folder || (folder !== '' && path.startsWith(`${folder}/`));
}

/** In the given order; equals keep theirs, which is the alphabet's. */
export function ordered(templates: readonly Template[], order: Order): readonly Template[] {
  if (order === 'title') return templates;
  const rank = (template: Template): number => {
    if (order === 'uses') return template.uses;
    return order === 'used' ? (template.usedAt ?? 0) : template.updatedAt;
  };
  return [...templates].sort((a, b) => rank(b) - rank(a));
}

/** A folder as the filter offers it. */
export interface Folder {
  readonly path: string;
  /** Last part of the path. */
  readonly name: string;
  /** 0 for a folder in no other. */
  readonly depth: number;
  /** Templates in it and in the folders in it. */
  readonly count: number;
}

/** Every folder, those that only hold folders too, each followed by what is in it. */
export function foldersOf(templates: readonly Template[]): Folder[] {
  const counts = new Map<string, number>();
  for (const { folder } of templates) {
    const parts = folder === '' ? [] : folder.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const path = parts.slice(0, depth).join('/');
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((part, index) => part !== b[index]);
    if (at < 0) return a.length - b.length;
    const [one = '', other] = [a[at], b[at]];
    return other === undefined ? 1 : order.compare(one, other) || (one < other ? -1 : 1);
  };
  return [...counts]
    .map(([path, count]) => ({ parts: path.split('/'), path, count }))
    .sort((a, b) => compare(a.parts, b.parts))
    .map(({ parts, path, count }) => ({ path, name: parts.at(-1) ?? path, depth: parts.length - 1, count }));
}

/** Every label in use, in the order of the alphabet. */
export function labelsOf(templates: readonly Template[]): string[] {
  const labels = new Set(templates.flatMap((template) => template.labels));
  return [...labels].sort(new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare);
}
