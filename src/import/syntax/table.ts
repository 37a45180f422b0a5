import Papa from 'papaparse';

/** Rows of a spreadsheet, as text. */
export interface Table {
  /** The file as it is, for tools that do not quote. */
  readonly text: string;
  readonly delimiter: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  /** `true` when a quote in it is never closed: its cells can't be trusted. */
  readonly broken: boolean;
}

/**
 * Reads CSV with commas, semicolons, tabs or bars between, quoted or not. Which of them, the headings tell if they
 * make sense with one; texts below are full of the others.
 */
export function readTable(text: string, areHeadings: (cells: readonly string[]) => boolean): Table {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const delimiter = [',', ';', '\t', '|'].find((sign) => areHeadings(cellsOf(first, sign))) ?? '';
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return {
    text,
    delimiter: meta.delimiter,
    rows: data.map((cells, index) => ({ cells, broken: broken.has(index) })),
  };
}

function cellsOf(line: string, delimiter: string): string[] {
  return Papa.parse<string[]>(line, { delimiter }).data[0] ?? [];
}
