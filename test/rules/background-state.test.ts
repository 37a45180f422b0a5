import { describe, expect, it } from 'vitest';
import { isSyntax, nameOf, placeOf, type Source, type Syntax, sources, walk } from './source.ts';

// Caches of pure functions in src/domain are not meant: to lose one costs time and nothing else.
const workers = [
  ...sources('src/background', 'src/store', 'src/team'),
  ...sources('entrypoints/background.ts'),
];

/** Calls that change the thing they are called on. */
const changing = new Set([
  ...[
    'set',
    'add',
    'delete',
    'clear',
    'push',
    'pop',
    'shift',
    'unshift',
    'splice',
    'sort',
    'reverse',
    'fill',
  ],
  ...['copyWithin', 'assign', 'defineProperty'],
]);

const advice =
  'the worker ends at any time, between any two messages: keep it in the store, or pass it along';

describe('what the background keeps in mind (design.md 4)', () => {
  it('is looked at in every file', () => {
    expect(workers.length).toBeGreaterThan(5);
  });

  it('is nothing that can be assigned anew', () => {
    const found = workers.flatMap((source) =>
      topLevel(source)
        .filter(({ type, kind }) => type === 'VariableDeclaration' && kind !== 'const')
        .map((node) => placeOf(source, node)),
    );
    expect(found, `no let or var at module level: ${advice}`).toEqual([]);
  });

  it('is nothing that is changed in place', () => {
    expect(
      workers.flatMap(changes),
      `a constant is written at module level and changed later: ${advice}`,
    ).toEqual([]);
  });
});

/** Statements at module level, exports unwrapped. */
function topLevel({ program }: Source): readonly Syntax[] {
  return (program.body as readonly Syntax[]).map((node) =>
    isSyntax(node.declaration) ? node.declaration : node,
  );
}

/** Where a file changes one of its own module-level constants. */
function changes(source: Source): string[] {
  const constants = new Set(
    topLevel(source)
      .filter(({ type }) => type === 'VariableDeclaration')
      .flatMap(({ declarations }) => declarations as readonly Syntax[])
      .map(({ id }) => nameOf(id)),
  );
  const isOurs = (value: unknown): boolean =>
    isSyntax(value) && value.type === 'Identifier' && constants.has(nameOf(value));
  const found: string[] = [];
  walk(source.program, (node, around) => {
    // While the module loads, a table may still be put together.
    if (!around.some(({ type }) => /Function|Method|ClassBody/.test(type))) return;
    const target =
      node.type === 'AssignmentExpression'
        ? node.left
        : node.type === 'UpdateExpression'
          ? node.argument
          : null;
    const assigned = isSyntax(target) && (isOurs(target) || isOurs(target.object));
    const callee = node.type === 'CallExpression' && isSyntax(node.callee) ? node.callee : null;
    const called =
      callee?.type === 'MemberExpression' && isOurs(callee.object) && changing.has(nameOf(callee) ?? '');
    if (assigned || called) found.push(placeOf(source, node));
  });
  return found;
}
