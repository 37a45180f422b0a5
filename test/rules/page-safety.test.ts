import { describe, expect, it } from 'vitest';
import {
  isSyntax,
  nameOf,
  placeOf,
  projectFiles,
  readProjectFile,
  type Source,
  type Syntax,
  sources,
  walk,
} from './source.ts';

const all = sources('src', 'entrypoints');

describe('what runs in strangers’ pages', () => {
  it('makes no HTML out of text', () => {
    const names = new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'setHTMLUnsafe',
    ]);
    const found = places(all, ({ type, name, property, key }) => {
      const said = { JSXAttribute: name, MemberExpression: property, Property: key }[type];
      return names.has(nameOf(said) ?? '');
    });
    expect(found, 'build nodes, or let Preact do it; names and messages come from strangers').toEqual([]);
  });

  it('evaluates no text', () => {
    const found = places(
      all,
      ({ type, callee }) =>
        /^(Call|New)Expression$/.test(type) &&
        isSyntax(callee) &&
        callee.type === 'Identifier' &&
        /^(eval|Function)$/.test(nameOf(callee) ?? ''),
    );
    expect(found).toEqual([]);
  });

  it('says nothing to the page: no window messages, no main-world script, no exposed file', () => {
    // These two speak with a worker of our own page, which no site hears.
    const worker = ['src/import/worker.ts', 'src/ui/popup/library-reader.ts'];
    const messages = places(
      all.filter(({ path }) => !worker.includes(path)),
      (node) => isCallOf(node, 'postMessage'),
    );
    const exposed = [...projectFiles('src', 'entrypoints'), 'wxt.config.ts']
      .filter((path) => /\.(tsx?|json)$/.test(path))
      .filter((path) => /web_accessible_resources|world:\s*['"]MAIN['"]/.test(readProjectFile(path)));
    expect(
      [...messages, ...exposed],
      'any of these lets a site tell that Riposte is installed (design.md 3)',
    ).toEqual([]);
  });

  it('opens shadow roots closed', () => {
    const found = all.flatMap((source) =>
      places(
        [source],
        (node) => isCallOf(node, 'attachShadow') && !/mode: 'closed'/.test(written(source, node)),
      ),
    );
    expect(found, "attachShadow({ mode: 'closed' }), or the page reads the picker").toEqual([]);
  });

  it('ends every listener on the page and every interval', () => {
    const inPages = all.filter(({ path }) => /^src\/(page|platforms|ui\/clock|bridge)\//.test(path));
    const found = inPages.flatMap((source) =>
      places(
        [source],
        (node) => (isPageListener(node) || isCallOf(node, 'setInterval')) && !ends(source, node),
      ),
    );
    const advice =
      'pass { signal }, or take it away again: after an update the old copy has to leave the page cleanly';
    expect(found, advice).toEqual([]);
  });

  it('never sends, clicks or presses keys in the page', () => {
    const inPages = all.filter(({ path }) => /^src\/(page|platforms)\//.test(path));
    const acts = places(inPages, (node) =>
      ['click', 'submit', 'requestSubmit'].some((name) => isCallOf(node, name)),
    );
    // The shield hands what a person did on our host to the element inside our own closed root, and no further.
    const makers = inPages.filter(({ path }) => path !== 'src/page/shield.ts');
    const made = places(makers, ({ type, callee }) => {
      return type === 'NewExpression' && /^(Keyboard|Mouse|Pointer)Event$/.test(nameOf(callee) ?? '');
    });
    expect([...acts, ...made], 'the person presses Send (design.md 3, promise 1)').toEqual([]);
    expect(readProjectFile('src/page/shield.ts')).not.toMatch(/composed: true/);
  });
});

describe('promises about the network and the platform (design.md 3)', () => {
  it('asks no server outside src/team', () => {
    const names = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']);
    const elsewhere = all.filter(({ path }) => !path.startsWith('src/team/'));
    const found = places(
      elsewhere,
      ({ type, callee }) => /^(Call|New)Expression$/.test(type) && names.has(nameOf(callee) ?? ''),
    );
    expect(found).toEqual([]);
  });

  it('reads no cookie and no storage of the page', () => {
    const found = places(all, (node) => {
      if (node.type !== 'MemberExpression') return false;
      return (
        nameOf(node.property) === 'cookie' ||
        ['localStorage', 'sessionStorage'].includes(nameOf(node.object) ?? '')
      );
    });
    expect(found).toEqual([]);
  });
});

function places(from: readonly Source[], isMeant: (node: Syntax) => boolean): string[] {
  return from.flatMap((source) => {
    const found: string[] = [];
    walk(source.program, (node) => {
      if (isMeant(node)) found.push(placeOf(source, node));
    });
    return found;
  });
}

function isCallOf(node: Syntax, name: string): boolean {
  return node.type === 'CallExpression' && nameOf(node.callee) === name;
}

function written({ text }: Source, { start, end }: Syntax): string {
  return text.slice(start, Number(end));
}

/** `addEventListener` on something that outlives us; listeners on our own elements go with them. */
function isPageListener(node: Syntax): boolean {
  if (!isCallOf(node, 'addEventListener') || !isSyntax(node.callee)) return false;
  return ['window', 'document', 'body', 'documentElement', 'navigation'].includes(
    nameOf(node.callee.object) ?? '',
  );
}

/** By a signal in the call or in the options it names, or by being removed in the same file. */
function ends(source: Source, node: Syntax): boolean {
  const [first, , options] = node.arguments as readonly Syntax[];
  if (/\bsignal\b/.test(written(source, node))) return true;
  const named = options?.type === 'Identifier' ? nameOf(options) : null;
  if (named !== null && new RegExp(`const ${named} = \\{[^}]*\\bsignal\\b`).test(source.text)) return true;
  if (isCallOf(node, 'setInterval')) return source.text.includes('clearInterval(');
  return first?.type === 'Literal' && source.text.includes(`removeEventListener('${nameOf(first) ?? ''}'`);
}
