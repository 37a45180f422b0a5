import Papa from 'papaparse';
import type { Template } from '../domain/template';
import { fileFormat } from '../domain/template-file';
import { splitWords } from './syntax/fields';
import { readTable } from './syntax/table';

/** Our spreadsheet: one template per row, one field per column. */
const columns = [
  ...['title', 'shortcut', 'body', 'folder', 'labels', 'platforms', 'language', 'purpose'],
  ...['variants', 'archived', 'id'],
] as const;

/** What makes a spreadsheet take a cell for a formula, perhaps behind apostrophes of ours. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Templates as CSV. No cell of it is a formula to a spreadsheet, and it comes in again unchanged. */
export function formatOwnTable(templates: readonly Template[]): string {
  const rows = templates.map((one) => [
    ...[one.title, one.shortcut, one.body, one.folder, joinedLabels(one.labels)],
    ...[one.platforms.join(', '), one.language, one.purpose],
    ...[one.variants.length === 0 ? '' : JSON.stringify(one.variants), one.archived ? 'true' : '', one.id],
  ]);
  const guarded = rows.map((cells) => cells.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
  // The mark tells spreadsheets that it is UTF-8.
  return `\uFEFF${Papa.unparse([[...columns], ...guarded])}\r\n`;
}

/** Our spreadsheet as the text of a template file, or `null` when it is another's. Columns may stand in any order. */
export function readOwnTable(text: string): string | null {
  // The first line alone tells, so that no other file is read in vain.
  if (!/(?:^|[,;\t"])variants(?:$|[,;\t"\r\n])/u.test(text.slice(0, 300))) return null;
  const { rows } = readTable(text.replace(/^\uFEFF/u, ''), areOurs);
  const headings = rows[0]?.cells.map((heading) => heading.trim()) ?? [];
  if (!areOurs(headings)) return null;
  const templates = rows.slice(1).map(({ cells, broken }) => {
    if (broken) return null;
    const cell = (column: (typeof columns)[number]) => {
      const text = cells[headings.indexOf(column)] ?? '';
      return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
    };
    return {
      ...Object.fromEntries(columns.map((column) => [column, cell(column)])),
      labels: splitLabels(cell('labels')),
      platforms: splitWords(cell('platforms')),
      purpose: cell('purpose') || 'reply',
      variants: jsonOr(cell('variants'), []),
      archived: cell('archived').trim().toLowerCase() === 'true',
    };
  });
  return JSON.stringify({ format: fileFormat, version: 1, templates });
}

function areOurs(headings: readonly string[]): boolean {
  return columns.every((column) => headings.some((heading) => heading.trim() === column));
}

function joinedLabels(labels: readonly string[]): string {
  const plain = labels.join(', ');
  return /[,;]/u.test(labels.join('')) || plain.startsWith('[') ? JSON.stringify(labels) : plain;
}

function splitLabels(text: string): unknown {
  return jsonOr(text.trim().startsWith('[') ? text : '', splitWords(text));
}

/** A cell that holds JSON; what is no JSON goes on as it is and is refused with its row. */
function jsonOr(text: string, empty: unknown): unknown {
  if (text.trim() === '') return empty;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
