import { describe, expect, it } from 'vitest';
import { type Import, type Source, sources } from './source.ts';

/** What a folder may import besides itself. Say the same as the table in design.md 4. */
interface Row {
  readonly ours: readonly string[];
  /** Folders of which only types may be taken. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

const table: Readonly<Record<string, Row>> = {
  'src/domain': { ours: [], types: [], packages: ['liquidjs', 'minisearch'] },
  'src/contract': { ours: ['src/domain'], types: [], packages: ['zod'] },
  'src/platforms': { ours: [], types: ['src/domain'], packages: [] },
  'src/bridge': { ours: ['src/contract'], types: ['src/domain'], packages: ['webextension-polyfill'] },
  // Other tools' libraries. Loaded by the popup's worker when a file is read, and by nothing else.
  'src/import': {
    ours: ['src/domain'],
    types: [],
    packages: ['fflate', 'html-to-text', 'htmlparser2', 'papaparse', 'yaml'],
  },
  // Stored records have shapes of their own, parsed on read.
  'src/store': { ours: ['src/contract', 'src/domain'], types: [], packages: ['idb', 'zod'] },
  'src/team': { ours: ['src/store', 'src/contract', 'src/domain'], types: [], packages: ['idb', 'zod'] },
  'src/background': {
    ours: ['src/store', 'src/team', 'src/bridge', 'src/contract', 'src/domain'],
    types: [],
    packages: [],
  },
  'src/page': {
    ours: [
      'src/platforms',
      'src/ui/picker',
      'src/ui/clock',
      'src/ui/in-page.css',
      'src/bridge',
      'src/domain',
    ],
    types: ['src/contract'],
    packages: [],
  },
  'src/ui': {
    // Options hold the numbers page and the team region; of the readers of libraries only our own spreadsheet is for the page itself.
    ours: [
      'src/ui/kit',
      'src/ui/numbers',
      'src/ui/team',
      // On the welcome page one practises with the real picker and clock.
      'src/ui/picker',
      'src/ui/clock',
      'src/ui/in-page.css',
      'src/domain',
      'src/bridge',
      'src/import/own-table.ts',
    ],
    types: ['src/contract', 'src/import'],
    packages: ['preact', '@floating-ui/dom', 'uplot'],
  },
  // A content script also names its own platform's adapter, so that no page loads the others'.
  entrypoints: {
    ours: ['src/background', 'src/page', 'src/ui', 'src/platforms'],
    types: [],
    packages: ['wxt'],
  },
};

const all = sources('src', 'entrypoints');

describe('who may import what (design.md 4)', () => {
  it('finds files and imports at all', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(50);
  });

  it.each(Object.keys(table))('%s keeps to its row of the table', (folder) => {
    const row = table[folder] as Row;
    const broken = all
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap((source) =>
        source.imports
          .filter((one) => !isAllowed(source, folder, row, one))
          .map(({ from, typesOnly }) => `${source.path} imports ${typesOnly ? 'types of ' : ''}${from}`),
      );
    const may = [...row.ours, ...row.types.map((one) => `types of ${one}`), ...row.packages].join(', ');
    expect(
      broken,
      `${folder} may import only itself and: ${may || 'nothing'}. Move the code, or pass it in`,
    ).toEqual([]);
  });

  it('has a row for every folder of src', () => {
    const folders = new Set(
      all.map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('src/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect(Object.keys(table), 'a new folder needs a row in this table and in design.md 4').toEqual(
      expect.arrayContaining([...folders]),
    );
  });

  it('keeps platforms and parts of the user interface apart from each other', () => {
    const broken = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && isStranger(path, file))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(broken, 'what two siblings share belongs one folder up (platforms/) or into ui/kit').toEqual([]);
  });

  it('speaks to the browser only through src/bridge', () => {
    const broken = all
      .filter(({ path }) => !path.startsWith('src/bridge/'))
      .filter(
        ({ text, imports }) =>
          imports.some(({ from }) => /^(webextension-polyfill|wxt\/browser|#imports)$/.test(from)) ||
          /\b(chrome|browser)\.(runtime|storage|tabs|alarms|action|permissions|notifications)\b/.test(text),
      )
      .map(({ path }) => path);
    expect(
      broken,
      'put what you need of the browser object into src/bridge and import it from there',
    ).toEqual([]);
  });
});

describe('what a content script carries', () => {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const heavy =
    /^(zod|idb|liquidjs|minisearch|webextension-polyfill\/|uplot|papaparse|yaml|fflate|html-to-text|htmlparser2)/;

  it('never reaches the packages that belong to the background', () => {
    const scripts = all.filter(({ path }) => /^entrypoints\/[\w-]+\.content\.ts$/.test(path));
    expect(scripts.length, 'there is at least one content script').toBeGreaterThan(0);
    const broken = scripts.flatMap((script) => reach(script, byPath, heavy));
    expect(
      broken,
      'pages import types of the contract only; ask the background instead (src/bridge/ask.ts)',
    ).toEqual([]);
  });
});

function isAllowed(source: Source, folder: string, row: Row, { from, file, typesOnly }: Import): boolean {
  if (file === null) return row.packages.some((name) => from === name || from.startsWith(`${name}/`));
  const lies = (places: readonly string[]): boolean =>
    places.some((place) => file === place || file.startsWith(`${place}/`));
  const own = folder === 'src/ui' ? source.path.split('/').slice(0, 3).join('/') : folder;
  return lies([own, ...row.ours]) || (typesOnly && lies(row.types));
}

/** `src/platforms/x/…` importing from `src/platforms/instagram/…`. */
function isStranger(path: string, file: string): boolean {
  const [, area, sibling] = /^src\/(platforms)\/([^/]+)\//.exec(path) ?? [];
  const [, fileArea, fileSibling] = /^src\/(platforms)\/([^/]+)\//.exec(file) ?? [];
  return area !== undefined && area === fileArea && sibling !== fileSibling;
}

/** Every way from a file to a package that `unwanted` names, as `a → b → package`. */
function reach(start: Source, byPath: ReadonlyMap<string, Source>, unwanted: RegExp): string[] {
  const ways: string[] = [];
  const seen = new Set<string>();
  const visit = (source: Source, way: readonly string[]): void => {
    if (seen.has(source.path)) return;
    seen.add(source.path);
    for (const { from, file, typesOnly } of source.imports) {
      if (typesOnly) continue;
      const next = file === null ? undefined : byPath.get(file);
      if (file === null && unwanted.test(from)) ways.push([...way, source.path, from].join(' → '));
      if (next !== undefined) visit(next, [...way, source.path]);
    }
  };
  visit(start, []);
  return ways;
}
