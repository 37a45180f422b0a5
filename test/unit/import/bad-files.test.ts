import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/domain/render';
import { type TemplateDraft, templateLimits } from '../../../src/domain/template';
import { formatDrafts, readTemplateFile } from '../../../src/domain/template-file';
import { type ReadLibrary, readLibrary } from '../../../src/import/read-library';
import { exampleFiles } from './example.ts';

const examples = exampleFiles();

function read(content: Uint8Array | string, name = 'library'): Promise<ReadLibrary> {
  return readLibrary(typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
}

/** Every entry is accounted for and every draft is one that the library takes. */
function expectWhole(library: ReadLibrary): void {
  if (library.kind !== 'foreign') return;
  const places = [...library.entries, ...library.refused]
    .map(({ position }) => position)
    .sort((a, b) => a - b);
  expect(places).toEqual(places.map((_, index) => index + 1));
  expect(library.entries.flatMap(({ draft }) => faultsOf(draft))).toEqual([]);
  const drafts = library.entries.map(({ draft }, index) => ({ id: `${index}`, draft }));
  expect(readTemplateFile(formatDrafts(drafts))).toMatchObject({ ok: true, refused: [] });
}

function faultsOf(draft: TemplateDraft): string[] {
  const { title, body, shortcut } = draft;
  return [
    ...(checkTemplate(body) === null ? [] : [`does not parse: ${body}`]),
    ...(title.trim() === '' || title.length > templateLimits.title ? [`title: ${title}`] : []),
    ...(body.trim() === '' || body.length > templateLimits.body ? ['body'] : []),
    ...(/^[\p{L}\p{M}\p{N}_-]{0,32}$/u.test(shortcut) ? [] : [`shortcut: ${shortcut}`]),
    ...(title.isWellFormed() && body.isWellFormed() ? [] : ['half a character']),
  ];
}

describe('a damaged file', () => {
  const example = fc.constantFrom(...examples.map(({ bytes }) => bytes));
  const spoilt = fc.oneof(
    // Cut off.
    fc
      .tuple(example, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([bytes, at]) => bytes.slice(0, at * bytes.length)),
    // Bytes gone wrong.
    fc
      .tuple(
        example,
        fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
          minLength: 1,
          maxLength: 12,
        }),
      )
      .map(([bytes, changes]) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte;
        return copy;
      }),
    // The end of one file behind the beginning of another.
    fc
      .tuple(example, example, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b, at]) => new Uint8Array([...a.slice(0, at * a.length), ...b.slice(at * b.length)])),
    // A piece of it many times over.
    fc.tuple(example, fc.nat(200), fc.integer({ min: 1, max: 40 })).map(([bytes, at, times]) => {
      const piece = [...bytes.slice(at, at + 60)];
      return new Uint8Array([
        ...bytes.slice(0, at),
        ...Array(times).fill(piece).flat(),
        ...bytes.slice(at + 60),
      ]);
    }),
  );

  it('of any kind ends in a report that accounts for every entry, or in one reason', async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const library = await read(bytes);
        ends.add(library.kind);
        expectWhole(library);
      }),
      { numRuns: 400 },
    );
    expect([...ends].sort()).toEqual(['damaged', 'foreign']);
  });

  it('with bodies of any text still brings only templates that parse', async () => {
    const piece = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{%',
        '%}',
        '{',
        '}',
        '|',
        '||',
        '"',
        "'",
        '[[',
        ']]',
        '%',
        '$|$',
        '\\',
        '\n',
        '#{',
        'if ',
        'x',
      ],
      ...[
        'user.name',
        'ticket.requester.first_name',
        'formtext: ',
        'name=',
        'endif',
        'default: ',
        '\uD800',
        '\u0000',
      ],
      ...[
        'else',
        'for a in b',
        '{{{',
        '<b>',
        '&lt;',
        'raw',
        'endraw',
        '{{ first_name',
        '%filltext:',
        'é',
        '😀',
      ],
    );
    const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 4 }), async (bodies) => {
        const of = (make: (text: string) => unknown) => JSON.stringify(bodies.map(make));
        const files = [
          of((content) => ({ short_code: 'a', content })),
          of((value) => ({ title: 'a', actions: [{ field: 'comment_value', value }] })),
          of((text) => ({ name: 'a', keyword: 'b', text })),
          of((body_text) => ({ name: 'a', body_text })),
          of((text) => ({ id: 1, name: 'a', text })),
          of((text) => ({ title: 'a', text })),
          of((body) => ({ title: 'a', shortcut: 'b', body })),
          JSON.stringify({ folders: [{ name: 'f', snippets: bodies.map((text) => ({ name: 'a', text })) }] }),
          JSON.stringify(Object.fromEntries(bodies.map((text, index) => [`k${index}`, text]))),
          `matches:\n${bodies.map((text) => `  - {trigger: ":a", replace: ${JSON.stringify(text)}}\n  - {trigger: ":f", form: ${JSON.stringify(text)}}`).join('\n')}`,
        ];
        for (const file of files) expectWhole(await read(file));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a hostile file', () => {
  const deep = (open: string, close: string, depth = 200_000) => open.repeat(depth) + close.repeat(depth);
  const yamlBomb = [
    'a: &a ["x","x","x","x","x","x","x","x","x"]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`,
    ),
    'matches: *i',
  ].join('\n');
  const plist = (inside: string, head = '') =>
    `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "x" "y"${head}><plist version="1.0">${inside}</plist>`;
  const zeros = new Uint8Array(30_000_000);

  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['only spaces', ' \r\n\t ', 'empty'],
    ['only a mark', '\uFEFF', 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...Array(500).fill(0), 1, 2, 3]), 'binary'],
    ['zeros', new Uint8Array(10_000), 'binary'],
    ['a binary property list', 'bplist00\u0001\u0002', 'binary-plist'],
    ['arrays within arrays', deep('[', ']'), 'unknown'],
    ['objects within objects', deep('{"a":', '}').replace(/:\}/u, ':1}'), 'unknown'],
    ['arrays that never end', '['.repeat(2_000_000), 'broken-json'],
    ['YAML that multiplies', yamlBomb, 'broken-yaml'],
    ['YAML within YAML', `matches: ${deep('[', ']', 20_000)}`, 'broken-yaml'],
    ['YAML with a tab', 'matches:\n\t- trigger: a', 'broken-yaml'],
    ['entities that multiply', plist('<array/>', ' [<!ENTITY a "&b;&b;"><!ENTITY b "x">]'), 'entities'],
    [
      'an entity that reads a file',
      plist('<string>&x;</string>', ' [<!ENTITY x SYSTEM "file:///etc/passwd">]'),
      'entities',
    ],
    ['a property list within itself', plist(deep('<array>', '</array>', 5_000)), 'broken-xml'],
    ['a property list that breaks off', plist('<array><dict><key>a</key>').slice(0, -8), 'broken-xml'],
    ['a property list of nothing', plist('<array></array>'), 'unknown'],
    ['a web page', '<!doctype html><html><body><table><tr><td>a</td></tr></table></body></html>', 'unknown'],
    ['a letter', 'Dear Ana,\nthank you, I think, for all of it.\nYours, Sam', 'unknown'],
    ['a word', 'hello', 'unknown'],
    ['a number', '42', 'unknown'],
    ['an empty list', '[]', 'unknown'],
    ['an empty object', '{}', 'unknown'],
    ['a list of lists', '[[1,2],[3,4]]', 'unknown'],
    ['another tool’s settings', '{"theme":"dark","items":[1,2]}', 'unknown'],
    ['headings without rows', 'title,body', 'no-entries'],
    ['too many rows', `title,body\n${'a,b\n'.repeat(50_001)}`, 'too-many'],
    ['an archive cut off', zipSync({ 'a.json': strToU8('{}') }).slice(0, 40), 'broken-zip'],
    ['an archive that swells', zipSync({ 'a.json': zeros }), 'zip-too-large'],
    [
      'an archive with a library nowhere',
      zipSync({ 'a.json': strToU8('{}'), 'b.json': strToU8('[') }),
      'no-entries',
    ],
    ['an archive of pictures', zipSync({ 'a.png': strToU8('x') }), 'no-entries'],
    [
      'an archive within an archive',
      zipSync({ 'a.zip': zipSync({ 'b.json': strToU8('[]') }) }),
      'no-entries',
    ],
    ['compressed noise', deflateSync(new Uint8Array(1_000).map((_, at) => (at * 7919) % 251)), 'unknown'],
  ])('%s is turned down', async (_, content, reason) => {
    expect(await read(content)).toEqual({ kind: 'damaged', reason });
  });

  it('whose archive lies about its sizes yields no more than it admits', async () => {
    const archive = zipSync({ 'a.json': new Uint8Array(2_000_000).fill(97), 'b.json': strToU8('[]') });
    const view = new DataView(archive.buffer);
    for (let at = 0; at < archive.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect((await read(archive)).kind).toBe('damaged');
  });

  it('cannot reach past its own fields', async () => {
    const library = await read(
      '[{"__proto__":{"title":"x"},"constructor":"y","short_code":"a","content":"{{ __proto__.x }} {{ constructor.constructor }}"}]',
    );
    expectWhole(library);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    expect(library).toMatchObject({
      entries: [{ draft: { title: 'a', body: '{{ ask.proto_x }} {{ ask.constructor_constructor }}' } }],
    });
  });

  it('full of braces, percent signs or includes that name each other is read in one go', async () => {
    const content = (text: string) => ({ short_code: 'a', content: text });
    const braces = ['{{', '{%', '{', '{{{', '%', '[[%s(', '{{a|', '$contact.', '"'].map((one) =>
      one.repeat(20_000 / one.length),
    );
    expectWhole(await read(JSON.stringify(braces.map(content))));
    const snippets = Array.from({ length: 30 }, (_, index) => ({
      name: `s${index}`,
      text: Array.from({ length: 30 }, (_, other) => `{import: s${other}}`).join(''),
    }));
    const library = await read(JSON.stringify({ folders: [{ name: 'f', snippets }] }));
    expectWhole(library);
  });
});
