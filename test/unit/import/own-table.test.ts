import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { platformIds } from '../../../src/domain/platform';
import { type Template, templateLimits } from '../../../src/domain/template';
import { readTemplateFile } from '../../../src/domain/template-file';
import { formatOwnTable } from '../../../src/import/own-table';
import { readLibrary } from '../../../src/import/read-library';
import { someTemplate } from '../domain/some-template.ts';

async function readBack(csv: string) {
  const library = await readLibrary(new TextEncoder().encode(csv), 'any.csv');
  if (library.kind !== 'own') throw new Error(`not ours: ${JSON.stringify(library)}`);
  const file = readTemplateFile(library.text);
  if (!file.ok) throw new Error(file.damaged);
  return file;
}

/** What a file keeps of a template. */
function kept({ createdAt, updatedAt, uses, usedAt, ...rest }: Template) {
  return rest;
}

const risky = [
  '=1+1',
  '+1',
  '-1',
  '@a',
  "'=1",
  "''=",
  '＝1',
  '"',
  ',',
  ';',
  '\n',
  '\t',
  "'",
  '[',
  '{{ first_name }}',
  'é😀',
];
const text = (limit: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...risky), fc.string({ maxLength: 5, unit: 'grapheme' })), {
      maxLength: 6,
    })
    .map((parts) => parts.join('').replaceAll('\r', '').slice(0, limit).toWellFormed());
const line = (limit: number) => text(limit).map((words) => words.trim());
const label = line(30).filter((one) => one !== '');

const template = fc.record({
  id: fc.uuid(),
  title: line(templateLimits.title).filter((one) => one !== ''),
  shortcut: fc.constantFrom('', 'ship', '-x', '_', 'größe'),
  body: text(200).filter((one) => one.trim() !== ''),
  folder: line(40),
  labels: fc.uniqueArray(label, { maxLength: 3 }),
  platforms: fc.uniqueArray(fc.constantFrom(...platformIds)),
  language: fc.constantFrom('', 'en', 'pt-BR'),
  purpose: fc.constantFrom('reply' as const, 'promotion' as const, 'public' as const),
  variants: fc.array(
    fc.record({
      language: fc.constantFrom('es', 'it'),
      platform: fc.constantFrom(null, 'x' as const),
      body: text(50),
    }),
    { maxLength: 2 },
  ),
  archived: fc.boolean(),
});

describe('templates as a spreadsheet', () => {
  it('come in again unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(template, { minLength: 1, maxLength: 4 }), async (drafts) => {
        const templates = drafts.map(someTemplate);
        const file = await readBack(formatOwnTable(templates));
        expect(file.refused).toEqual([]);
        expect(file.drafts.map(({ draft, id }) => ({ ...draft, id }))).toEqual(templates.map(kept));
      }),
    );
  });

  it('hold no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(template, (draft) => {
        const { data } = Papa.parse<string[]>(formatOwnTable([someTemplate(draft)]).slice(1), {
          delimiter: ',',
        });
        expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it('come in with semicolons and reordered columns too, as spreadsheets save them', async () => {
    const csv = formatOwnTable([
      someTemplate({ title: 'A', body: 'Hi, {{ first_name }}; bye', labels: ['x', 'y'] }),
    ]);
    const { data } = Papa.parse<string[]>(csv.slice(1).trim(), { delimiter: ',' });
    const saved = Papa.unparse(
      data.map((cells) => [...cells].reverse()),
      { delimiter: ';' },
    );
    const library = await readLibrary(new TextEncoder().encode(saved), 'a.csv');
    expect(library.kind).toBe('own');
    expect((await readBack(saved)).drafts[0]?.draft).toMatchObject({
      title: 'A',
      body: 'Hi, {{ first_name }}; bye',
      labels: ['x', 'y'],
    });
  });

  it('with a row that breaks off lose only that row', async () => {
    const csv = formatOwnTable([someTemplate({ title: 'A' }), someTemplate({ title: 'B', body: 'a\n"b"' })]);
    const file = await readBack(csv.slice(0, csv.indexOf('""b')));
    expect(file.drafts.map(({ draft }) => draft.title)).toEqual(['A']);
    expect(file.refused.map(({ position }) => position)).toEqual([2]);
  });
});
