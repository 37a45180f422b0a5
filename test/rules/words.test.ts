import { describe, expect, it } from 'vitest';
import { isSyntax, nameOf, placeOf, type Source, type Syntax, sources, walk } from './source.ts';

const surfaces = sources('src/ui', 'src/page').filter(({ path }) => !/\/words(\/|\.ts$)/.test(path));
/** Attributes that people see or hear. */
const spoken =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|hint|text|name)$/;
/** What is no word of any language. */
const wordless = /^[^\p{L}]*$|^(Esc|Ctrl|Alt( [A-Z])?|Shift|Enter|Tab)$/u;

describe('what people read', () => {
  it('stands in the words of a surface, so that no language lacks it', () => {
    const found = surfaces.flatMap((source) => literals(source));
    expect(found, 'put the text into the words of the surface, in every language').toEqual([]);
  });

  it('is read while rendering: words taken at module load stay in the first language', () => {
    const found = surfaces.flatMap((source) =>
      (source.program.body as Syntax[]).flatMap((statement) => readAtLoad(source, statement)),
    );
    expect(found, 'read words inside the function that shows them').toEqual([]);
  });
});

/** Text between tags, and text given to attributes that are shown or spoken. */
function literals(source: Source): string[] {
  const found: string[] = [];
  walk(source.program, (node) => {
    const text = shownText(node);
    if (text !== null && !wordless.test(text.trim())) found.push(`${placeOf(source, node)} ${text.trim()}`);
  });
  return found;
}

function shownText(node: Syntax): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'JSXAttribute' && spoken.test(nameOf(node.name) ?? '')) {
    const inner =
      isSyntax(node.value) && isSyntax(node.value.expression) ? node.value.expression : node.value;
    // A field's `name` and a region's `id` are for machines.
    return nameOf(node.name) === 'name' ? null : literal(inner);
  }
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'setAttribute') {
    const [name, value] = node.arguments as Syntax[];
    return spoken.test(literal(name) ?? '') ? literal(value) : null;
  }
  if (node.type === 'JSXExpressionContainer') return literal(node.expression);
  return null;
}

function literal(value: unknown): string | null {
  if (!isSyntax(value)) return null;
  return value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;
}

function readAtLoad(source: Source, statement: Syntax): string[] {
  const found: string[] = [];
  walk(statement, (node, around) => {
    const late = around.some(({ type }) => /Function|Method|ClassBody/.test(type));
    const words = node.type === 'MemberExpression' && /^(words|kitWords)$/.test(nameOf(node.object) ?? '');
    if (words && !late) found.push(placeOf(source, node));
  });
  return found;
}
