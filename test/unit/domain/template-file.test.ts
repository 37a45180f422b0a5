import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformIds } from '../../../src/domain/platform';
import { starterTemplatesIn } from '../../../src/domain/starter-templates';
import type { Template } from '../../../src/domain/template';
import { formatTemplateFile, readTemplateFile } from '../../../src/domain/template-file';
import { someTemplate } from './some-template';

function file(...templates: unknown[]): string {
  return JSON.stringify({ format: 'riposte-templates', version: 1, templates });
}

function read(text: string) {
  const result = readTemplateFile(text);
  if (!result.ok) throw new Error(result.damaged);
  return result;
}

describe('readTemplateFile', () => {
  it('takes the smallest entry', () => {
    expect(read(file({ title: 'Hi', body: 'Hello' })).drafts).toEqual([
      {
        id: null,
        position: 1,
        draft: {
          title: 'Hi',
          body: 'Hello',
          shortcut: '',
          folder: '',
          labels: [],
          platforms: [],
          language: '',
          purpose: 'reply',
          variants: [],
          archived: false,
        },
      },
    ]);
  });

  it('takes every field', () => {
    const entry = {
      id: 'a',
      title: 'Hi',
      shortcut: '/hi',
      body: 'Hello',
      folder: ' Everyday ',
      labels: ['a', ' a ', ''],
      platforms: ['x', 'x', 'tiktok'],
      language: 'en',
      purpose: 'public',
      variants: [
        { language: 'es', body: 'Hola' },
        { language: 'es', platform: 'x', body: 'Ey' },
      ],
    };
    expect(read(file(entry)).drafts[0]).toMatchObject({
      id: 'a',
      draft: {
        shortcut: 'hi',
        folder: 'Everyday',
        labels: ['a'],
        platforms: ['x', 'tiktok'],
        purpose: 'public',
        variants: [
          { language: 'es', platform: null, body: 'Hola' },
          { language: 'es', platform: 'x', body: 'Ey' },
        ],
      },
    });
  });

  it('tolerates a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${file({ title: 'Hi', body: 'a\r\nb\rc' }).replaceAll(',', ',\r\n')}`;
    expect(read(text).drafts[0]?.draft.body).toBe('a\nb\nc');
  });

  it.each([
    ['not JSON', 'hello', 'broken-json'],
    ['half a file', file({ title: 'Hi', body: 'x' }).slice(0, -5), 'broken-json'],
    ['nothing', '', 'broken-json'],
    ['a list', '[]', 'broken-json'],
    ['another format', '{"format":"other","version":1,"templates":[]}', 'unknown'],
    ['a newer version', '{"format":"riposte-templates","version":2,"templates":[]}', 'newer-version'],
    ['no templates', '{"format":"riposte-templates","version":1}', 'no-entries'],
    ['endless depth', '['.repeat(200_000), 'broken-json'],
    ['too many', file(...Array.from({ length: 50_001 }, () => 0)), 'too-many'],
  ])('calls %s damaged', (_, text, reason) => {
    expect(readTemplateFile(text)).toEqual({ ok: false, damaged: reason });
  });

  it.each([
    [null, { why: 'not-a-template' }],
    ['text', { why: 'not-a-template' }],
    [{ body: 'x' }, { why: 'missing', field: 'title' }],
    [
      { title: '  ', body: 'x' },
      { why: 'missing', field: 'title' },
    ],
    [{ title: 'x' }, { why: 'missing', field: 'body' }],
    [
      { title: 'x', body: ' \n' },
      { why: 'missing', field: 'body' },
    ],
    [
      { title: 1, body: 'x' },
      { why: 'not-text', field: 'title' },
    ],
    [
      { title: 'x'.repeat(201), body: 'x' },
      { why: 'too-long', field: 'title', limit: 200 },
    ],
    [
      { title: 'x', body: 'x'.repeat(10_001) },
      { why: 'too-long', field: 'body', limit: 10_000 },
    ],
    [{ title: 'x', body: 'x', shortcut: 'a b' }, { why: 'shortcut-signs' }],
    [
      { title: 'x', body: 'x', shortcut: 'a'.repeat(33) },
      { why: 'too-long', field: 'shortcut', limit: 32 },
    ],
    [
      { title: 'x', body: 'x', labels: 'a' },
      { why: 'not-a-list', field: 'labels' },
    ],
    [
      { title: 'x', body: 'x', labels: [1] },
      { why: 'not-text', field: 'labels' },
    ],
    [
      { title: 'x', body: 'x', platforms: ['myspace'] },
      { why: 'strange-value', field: 'platforms' },
    ],
    [
      { title: 'x', body: 'x', purpose: 'spam' },
      { why: 'strange-value', field: 'purpose' },
    ],
    [
      { title: 'x', body: 'x', variants: ['es'] },
      { why: 'strange-value', field: 'variants' },
    ],
    [
      { title: 'x', body: 'x', variants: [{ body: 'x' }] },
      { why: 'missing', field: 'language' },
    ],
    [
      { title: 'x', body: 'x', variants: [{ language: 'es', body: 'x'.repeat(10_001) }] },
      { why: 'too-long', field: 'body', limit: 10_000 },
    ],
  ])('refuses %j by itself', (entry, reason) => {
    const good = { title: 'Good', body: 'x' };
    const { drafts, refused } = read(file(good, entry, good));
    expect(drafts.map(({ position }) => position)).toEqual([1, 3]);
    expect(refused).toEqual([{ position: 2, reason }]);
  });

  it('is not fooled by names of the object prototype', () => {
    const text = file({ title: 'x', body: 'x' }).replace('"title"', '"__proto__":{"folder":"evil"},"title"');
    expect(read(text).drafts[0]?.draft.folder).toBe('');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => file(value)),
        ),
        (text) => {
          expect(readTemplateFile(text)).toHaveProperty('ok');
        },
      ),
    );
  });
});

describe('formatTemplateFile', () => {
  const line = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength })
      .map((text) => text.replace(/\s/gu, '_'))
      .filter((text) => text.length <= maxLength);
  const template: fc.Arbitrary<Template> = fc.record({
    id: line(20),
    title: line(200),
    shortcut: fc.stringMatching(/^[a-z0-9_-]{0,32}$/),
    body: line(300),
    folder: fc.oneof(fc.constant(''), line(50)),
    labels: fc.uniqueArray(line(40), { maxLength: 5 }),
    platforms: fc.uniqueArray(fc.constantFrom(...platformIds)),
    language: fc.constantFrom('', 'en', 'pt-BR'),
    purpose: fc.constantFrom('reply', 'promotion', 'public'),
    variants: fc.array(
      fc.record({
        language: fc.constantFrom('es', 'pt-BR'),
        platform: fc.constantFrom(null, ...platformIds),
        body: line(100),
      }),
      { maxLength: 4 },
    ),
    createdAt: fc.constant(0),
    updatedAt: fc.constant(0),
    uses: fc.nat(),
    usedAt: fc.constant(null),
    archived: fc.boolean(),
  });

  it('writes what reads back the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 6 }), (templates) => {
        const { drafts, refused } = read(formatTemplateFile(templates));
        expect(refused).toEqual([]);
        const back = new Map(drafts.map(({ id, draft }) => [id, draft]));
        for (const { id, createdAt, updatedAt, uses, usedAt, ...draft } of templates)
          expect(back.get(id)).toEqual(draft);
        expect(back.size).toBe(templates.length);
      }),
    );
  });

  it('does not depend on the order given', () => {
    const templates = starterTemplatesIn('en').map((draft, index) =>
      someTemplate({ ...draft, id: `t${index}` }),
    );
    expect(formatTemplateFile([...templates].reverse())).toBe(formatTemplateFile(templates));
  });
});
