import { describe, expect, it } from 'vitest';
import { readLibraries, readLibrary } from '../../../src/import/read-library';
import { alfredArchive, entriesOf, exampleBytes, exampleFiles, foreign } from './example.ts';

/** File, tool, and what its entries read like here. */
const read: readonly [file: string, format: string, bodies: readonly string[]][] = [
  [
    'text-blaze.json',
    'text-blaze',
    [
      'Hi {{ ask.who | default: "there" }}, it leaves {{ date | date: "%s" | plus: 86400 | date: "%A" }}.',
      'Size {{ ask.size | choices: "S, M, L" }}? {sic} {{ ask.clipboard }}{{ cursor }}',
      'Hi {{ ask.who | default: "there" }}, it leaves {{ date | date: "%s" | plus: 86400 | date: "%A" }}.\nThanks',
    ],
  ],
  [
    'espanso.yml',
    'espanso',
    [
      'Hi there, it leaves tomorrow.',
      'Due {{ date | date: "%d %B" }}, not {{ ask.run }}.\n{{ cursor }}',
      'Order {{ ask.number }} in {{ ask.size | choices: "S, M" }}',
    ],
  ],
  [
    'zendesk.json',
    'zendesk',
    [
      'Hi {{ first_name }}, it leaves tomorrow. {{ ask.ticket_id }}\n{{ my_name }}',
      'Done, {% if full_name %}{{ full_name }}{% else %}friend{% endif %}.\n\nBye',
    ],
  ],
  [
    'front.json',
    'front',
    ['Hi {{ first_name }}, it leaves tomorrow.\n\n{{ my_name }}\nTrack it https://shop.example/track'],
  ],
  [
    'gorgias.json',
    'gorgias',
    ['Hi {{ first_name | default: "there" }}, it leaves {{ ask.ticket_created }}.'],
  ],
  [
    'intercom.json',
    'intercom',
    [
      'Hi {{ first_name | default: "there" }}, it leaves tomorrow. {{ my_first_name }}',
      'Hi {{ first_name | default: "you" }}!',
    ],
  ],
  ['freshdesk.json', 'freshdesk', ['Hi {{ full_name }}\nBye']],
  ['help-scout.json', 'help-scout', ['Hi {{ first_name | default: "there" }}, it leaves tomorrow.']],
  [
    'chatwoot.json',
    'chatwoot',
    ['Hi {{ first_name | default: "there" }}, it leaves tomorrow. {{ my_name }}'],
  ],
  ['chatwoot-macros.json', 'chatwoot', ['It leaves tomorrow.']],
  ['rocket-chat.json', 'rocket-chat', ['Hi {{ full_name }}']],
  ['zammad.csv', 'zammad', ['Hello {{ first_name }},\nit leaves tomorrow.', 'Gone']],
  [
    'prokeys.json',
    'prokeys',
    ['Hi {{ first_name }}, it leaves {{ date | date: "%A" }}, {{ ask.size }}. {{ ask.clipboard }}'],
  ],
  ['prokeys.csv', 'prokeys', ['Hi {{ first_name }}, it leaves\ntomorrow.', 'Bye']],
  [
    'auto-text-expander.json',
    'auto-text-expander',
    ['Hi, it leaves {{ date | date: "%A" }}. {{ ask.clipboard }}', 'Bye'],
  ],
  ['papercups.json', 'papercups', ['It leaves tomorrow.']],
  [
    'text-expander.textexpander',
    'text-expander',
    [
      'Hi {{ ask.who | default: "there" }}, A & B leave {{ date | date: "%A" }}.\n{{ cursor }}{{ ask.clipboard }} 100 % sure',
    ],
  ],
  ['mac-replacements.plist', 'mac-replacements', ['On my way!']],
  [
    'raycast.json',
    'raycast',
    [
      'Hi {{ ask.clipboard }}, {{ ask.size | default: "M" }} {{ date | date: "%s" | plus: 172800 | date: "%-d %B" }}{{ cursor }}',
      'Hello',
    ],
  ],
  ['text-expander-keyboard.json', 'text-expander-keyboard', ['It leaves tomorrow.']],
  ['snippets-lab.json', 'snippets-lab', ['It leaves tomorrow.']],
  [
    'briskine.json',
    'briskine',
    [
      'Hi {{ first_name }}, {% if my_first_name %}{{ my_first_name }}{% endif %} {{ date | date: "%s" | plus: 604800 | date: "%d %B" }} Bye {{ first_name | default: "friend" }}',
      'Bye {{ first_name | default: "friend" }}',
    ],
  ],
  [
    'table.csv',
    'table',
    [
      'Hi {{ first_name }}, it leaves\ntomorrow.',
      'Hi {{ first_name | default: "there" }}{% if brand %}, {{ brand }}{% endif %}',
    ],
  ],
  ['bare-table.tsv', 'table', ['It leaves tomorrow.', 'Bye']],
  ['list.json', 'list', ['It leaves tomorrow.']],
  ['Shop.alfredsnippets', 'alfred', ['Bye {{ cursor }}', 'It leaves {{ date }} {{ ask.clipboard }}']],
];

describe('a library', () => {
  it.each(read)('%s is recognized by its content and its tags become ours', async (file, format, bodies) => {
    const bytes = file.endsWith('.alfredsnippets') ? alfredArchive() : exampleBytes(file);
    // The name says nothing: people rename files.
    const library = await foreign('download', bytes);
    expect(library.format).toBe(format);
    expect(library.entries.map(({ draft }) => draft.body)).toEqual(bodies);
  });

  it('of every kind has its example read here', () => {
    expect(read.map(([file]) => file).sort()).toEqual(
      exampleFiles()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('one entry alone', () => {
  it.each<[format: string, entry: unknown, body: string]>([
    ['zendesk', { macro: { title: 'A::B', actions: [{ field: 'comment_value', value: 'Hi' }] } }, 'Hi'],
    ['gorgias', { name: 'A', actions: [{ name: 'setResponseText', arguments: { body_text: 'Hi' } }] }, 'Hi'],
    ['intercom', { name: 'A', body_text: 'Hi {{user.name}}' }, 'Hi {{ first_name }}'],
    ['front', { name: 'A', subject: null, body: '<p>Hi {{user.name}}</p>' }, 'Hi {{ my_name }}'],
    ['freshdesk', { title: 'A', folder_id: 4, content_html: '<div>Hi</div>' }, 'Hi'],
    ['chatwoot', { short_code: 'a', content: 'Hi' }, 'Hi'],
    ['rocket-chat', { shortcut: 'a', text: 'Hi', scope: 'global', tags: [] }, 'Hi'],
    ['raycast', { name: 'A', keyword: '!a', text: 'Hi' }, 'Hi'],
    ['papercups', { name: '/a', content: 'Hi' }, 'Hi'],
    ['list', { name: 'a', content: 'Hi' }, 'Hi'],
    ['auto-text-expander', { ship: 'Hi' }, 'Hi'],
  ])('of %s is a library of one', async (format, entry, body) => {
    const library = await foreign('a', JSON.stringify(entry));
    expect([library.format, library.entries.map(({ draft }) => draft.body)]).toEqual([format, [body]]);
  });
});

describe('several files', () => {
  const file = (name: string) => ({ name, bytes: exampleBytes(name) });

  it('come in as one library, each with its own folder', async () => {
    const library = await readLibraries([
      { ...file('espanso.yml'), name: 'base.yml' },
      { ...file('espanso.yml'), name: 'work.yml' },
    ]);
    if (library.kind !== 'foreign') throw new Error(library.kind);
    expect(library.entries.map(({ draft, position }) => [position, draft.folder])).toEqual([
      ...[1, 2, 3].map((position) => [position, 'base']),
      ...[5, 6, 7].map((position) => [position, 'work']),
    ]);
    expect(library.refused.map(({ position }) => position)).toEqual([4, 8]);
  });

  it('name the one that is no library, or ours', async () => {
    const bytes = new TextEncoder().encode('{"format":"riposte-templates","version":1,"templates":[]}');
    const letter = { name: 'letter.txt', bytes: new TextEncoder().encode('Dear Ana') };
    const library = await readLibraries([{ name: 'ours.json', bytes }, file('raycast.json'), letter]);
    expect(library).toMatchObject({
      entries: [{ position: 2 }, { position: 3 }],
      refused: [
        { position: 1, reason: { why: 'strange-file', name: 'ours.json' } },
        { position: 4, reason: { why: 'strange-file', name: 'letter.txt' } },
      ],
    });
  });
});

describe('our own file', () => {
  it('among several of ours is refused by name, not passed over', async () => {
    const ours = { name: 'a.json', bytes: new TextEncoder().encode('{"format":"riposte-templates"}') };
    expect(await readLibraries([ours, ours])).toMatchObject({ entries: [], refused: [{}, {}] });
  });

  it.each([
    '{"templates":[{"title":"a","body":"b"}],"version":1,"format":"riposte-templates"}',
    '{"format":"riposte-templates","version":1,"templ',
    ' \uFEFF{\n  "version": 1,\n  "format": "riposte-templates", "templates": [] }',
  ])('is left to its own reader, whole or damaged (%#)', async (text) => {
    expect((await readLibrary(new TextEncoder().encode(text), 'a')).kind).toBe('own');
  });
});

describe('what comes along with a body', () => {
  const draftsOf = async (file: string) =>
    (await entriesOf(file, exampleBytes(file))).map(({ draft }) => draft);

  it('is the folder, however a tool keeps it', async () => {
    expect((await draftsOf('zendesk.json'))[0]).toMatchObject({ title: 'Ship time', folder: 'Shipping' });
    expect((await draftsOf('text-blaze.json'))[0]).toMatchObject({ title: 'Ship time', folder: 'Shop' });
    expect((await draftsOf('prokeys.json'))[0]?.folder).toBe('Shop');
    expect((await draftsOf('snippets-lab.json'))[0]).toMatchObject({ folder: 'Shop', labels: ['vip'] });
    expect((await entriesOf('Shop.alfredsnippets', alfredArchive()))[0]?.draft.folder).toBe('Shop');
    expect((await draftsOf('espanso.yml'))[0]?.folder).toBe('espanso');
  });

  it('is the shortcut, without the signs that are no part of ours', async () => {
    const shortcuts = async (file: string) => (await draftsOf(file)).map(({ shortcut }) => shortcut);
    expect(await shortcuts('text-blaze.json')).toEqual(['ship', 'size', 'both']);
    expect(await shortcuts('espanso.yml')).toEqual(['ship', 'due', 'order']);
    expect(await shortcuts('raycast.json')).toEqual(['ship', '']);
  });

  it('is a title: its own, else the shortcut, else the first words', async () => {
    expect((await draftsOf('chatwoot.json'))[0]?.title).toBe('ship');
    const [bare] = await entriesOf('x', '[{"text":"Hello there\\nmore","category":"a"}]');
    expect(bare?.draft.title).toBe('Hello there');
  });

  it('is labels, language and whether it is put away', async () => {
    expect((await draftsOf('gorgias.json'))[0]).toMatchObject({
      labels: ['shipping', 'vip'],
      language: 'en',
    });
    expect((await draftsOf('espanso.yml'))[1]?.labels).toEqual([':late', 'deadline']);
    expect((await draftsOf('zammad.csv')).map(({ archived }) => archived)).toEqual([false, true]);
    expect((await draftsOf('zendesk.json')).map(({ archived }) => archived)).toEqual([false, true]);
  });

  it('is a count of the pictures that stay behind', async () => {
    expect((await entriesOf('front', exampleBytes('front.json')))[0]?.attachments).toBe(1);
  });
});

describe('an entry that can’t become a template', () => {
  it('is refused with its place and the reason; the others come in', async () => {
    expect((await foreign('a', exampleBytes('zendesk.json'))).refused).toEqual([
      { position: 3, reason: { why: 'no-text' } },
    ]);
    expect((await foreign('a', exampleBytes('espanso.yml'))).refused).toEqual([
      { position: 4, reason: { why: 'no-text' } },
    ]);
    const long = JSON.stringify([
      { short_code: 'a', content: 'x'.repeat(10_001) },
      { short_code: 'b', content: 'B' },
    ]);
    expect(await foreign('a', long)).toMatchObject({
      entries: [{ position: 2 }],
      refused: [{ position: 1, reason: { why: 'too-long', field: 'body', limit: 10_000 } }],
    });
  });

  it('is refused when its row breaks off', async () => {
    const library = await foreign('a.csv', 'title,body\nOne,First\nTwo,"Second');
    expect(library.entries.map(({ draft }) => draft.title)).toEqual(['One']);
    expect(library.refused).toEqual([{ position: 2, reason: { why: 'broken-row' } }]);
  });
});

describe('the encoding of a file', () => {
  const text = 'title,body\nGrüße,Schöne Grüße – 你好\n';
  const utf16 = (little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const mark = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
    new Uint8Array(parts.flatMap((part) => [...part]));

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', mark([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
    ['UTF-16, little end first', mark([0xff, 0xfe], utf16(true))],
    ['UTF-16, big end first', mark([0xfe, 0xff], utf16(false))],
    ['UTF-16 without a mark', utf16(true)],
  ])('%s is understood', async (_, bytes) => {
    expect((await entriesOf('a.csv', bytes))[0]?.draft).toMatchObject({
      title: 'Grüße',
      body: 'Schöne Grüße – 你好',
    });
  });

  it('Windows-1252 is understood, and line ends of any system', async () => {
    const bytes = Uint8Array.from('title,body\r\nGr\xfc\xdfe,"a\r\nb"\r\n', (letter) => letter.charCodeAt(0));
    expect((await entriesOf('a.csv', bytes))[0]?.draft).toMatchObject({ title: 'Grüße', body: 'a\nb' });
  });
});
