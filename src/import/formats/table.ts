import { type Column, findColumns } from '../columns';
import { commonSpellings, proKeys as proKeysDialect } from '../dialects/spellings';
import { type ForeignTemplate, fromAny, type Source, type TableFormat } from '../foreign';
import { Refusal } from '../refusal';
import { splitWords } from '../syntax/fields';
import type { Row } from '../syntax/table';

/** Reads rows one by one; a row whose quotes do not close is refused. */
export function rowSource(rows: readonly Row[], read: (cells: readonly string[]) => ForeignTemplate): Source {
  return {
    count: rows.length,
    read: (index) => {
      const row = rows[index];
      if (row === undefined || row.broken) throw new Refusal({ why: 'broken-row' });
      return read(row.cells);
    },
  };
}

/** A spreadsheet whose first row names its columns. */
export const namedTable: TableFormat = {
  id: 'table',
  open: ({ rows }) => {
    const columns = findColumns(rows[0]?.cells ?? []);
    if (columns === null) return null;
    return rowSource(rows.slice(1), (cells) => {
      const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? '';
      return {
        title: cell('title'),
        shortcut: cell('shortcut'),
        folder: cell('folder'),
        labels: splitWords(cell('labels')),
        language: cell('language'),
        ...fromAny(cell('body'), commonSpellings),
      };
    });
  },
};

/** ProKeys writes `name,body` without quotes, line breaks as `\n`: all behind the first comma is the body. */
export const proKeysTable: TableFormat = {
  id: 'prokeys',
  open: ({ text }) => {
    const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
    if (text.includes('"') || !lines.every((line) => /^[^,\s]{1,60},./u.test(line))) return null;
    if (!lines.some((line) => line.includes('\\n') || /\[\[%/u.test(line))) return null;
    const rows = lines.map((line) => {
      const comma = line.indexOf(',');
      return { cells: [line.slice(0, comma), line.slice(comma + 1)], broken: false };
    });
    return rowSource(rows, ([name = '', body = '']) => ({
      shortcut: name,
      ...fromAny(body.replaceAll('\\n', '\n'), proKeysDialect),
    }));
  },
};

/** Rows without headings, as aText, Beeftext, PhraseExpander and TextExpander write them: what is typed, the text, a name. */
export const bareTable: TableFormat = {
  id: 'table',
  open: ({ rows, delimiter }) => {
    const width = rows[0]?.cells.length ?? 0;
    const even = rows.filter(({ cells }) => cells.length === width).length;
    // Sentences hold commas too: only what is as regular as a table is one.
    if (width < 2 || even < rows.length * 0.9 || (rows.length < 2 && delimiter !== '\t')) return null;
    if (!rows.slice(0, 50).every(({ cells }) => isShort(cells[0] ?? ''))) return null;
    return rowSource(rows, ([first = '', body = '', label = '']) => ({
      title: label.trim() === '' || isFlag(label) ? first : label,
      shortcut: /\s/u.test(first.trim()) ? '' : first,
      ...fromAny(body, commonSpellings),
    }));
  },
};

function isShort(text: string): boolean {
  return text.trim() !== '' && text.length <= 80 && !text.includes('\n');
}

/** Settings that follow the text in wide tables. */
function isFlag(text: string): boolean {
  return /^(?:\d+|true|false|yes|no)$/iu.test(text.trim());
}
