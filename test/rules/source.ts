import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Import {
  /** As written: `'../domain/template'`, `'preact/hooks'`. */
  readonly from: string;
  /** Path of the file from the project's root; `null` for a package. */
  readonly file: string | null;
  /** Gone after compilation. */
  readonly typesOnly: boolean;
}

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Syntax;
  readonly imports: readonly Import[];
}

/** Paths of all files in the project that are committed or about to be, under the given folders. */
export function projectFiles(...folders: string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();
}

export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every TypeScript file under the given folders, parsed. */
export function sources(...folders: string[]): readonly Source[] {
  return projectFiles(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map(parse);
}

function parse(path: string): Source {
  const text = readProjectFile(path);
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const tree = program as unknown as Syntax;
  return { path, text, program: tree, imports: importsOf(path, tree) };
}

/** `path:line`, to be clicked. */
export function placeOf({ path, text }: Source, node: Syntax): string {
  return `${path}:${text.slice(0, node.start).split('\n').length}`;
}

/** Visits a node and everything below it; `visit` gets the nodes around it too, nearest first. */
export function walk(
  node: Syntax,
  visit: (node: Syntax, around: readonly Syntax[]) => void,
  around: readonly Syntax[] = [],
): void {
  visit(node, around);
  const inner = [node, ...around];
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isSyntax(one)) walk(one, visit, inner);
  }
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';
}

/** The name of an identifier, of `a.b` its `b`, of `'text'` the text; `null` for anything else. */
export function nameOf(value: unknown): string | null {
  if (!isSyntax(value)) return null;
  if (value.type === 'Identifier' || value.type === 'JSXIdentifier') return String(value.name);
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  return value.type === 'MemberExpression' ? nameOf(value.property) : null;
}

function importsOf(path: string, program: Syntax): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    const from = isSyntax(node.source) ? node.source.value : null;
    if (typeof from !== 'string') return;
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) {
      found.push({ from, file: resolve(path, from), typesOnly: isTypesOnly(node) });
    } else if (node.type === 'ImportExpression') {
      found.push({ from, file: resolve(path, from), typesOnly: false });
    } else if (node.type === 'TSImportType') {
      found.push({ from, file: resolve(path, from), typesOnly: true });
    }
  });
  return found;
}

function isTypesOnly({ importKind, exportKind, specifiers }: Syntax): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  const names = Array.isArray(specifiers) ? (specifiers as Syntax[]) : [];
  return names.length > 0 && names.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function resolve(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const bare = join(dirname(path), from.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts'];
  const file = endings
    .map((ending) => bare + ending)
    .find((one) => /\.\w+$/.test(one) && existsSync(join(root, one)));
  if (file === undefined) throw new Error(`${path} imports ${from}, which is not there`);
  return file;
}
