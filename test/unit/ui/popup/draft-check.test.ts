import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftShape } from '../../../../src/contract/shapes';
import { shortcutClash } from '../../../../src/domain/shortcut-clash';
import { emptyDraft, type Template, type TemplateDraft } from '../../../../src/domain/template';
import { checkDraft, shortcutNote } from '../../../../src/ui/popup/draft-check';
import { template } from '../sample-templates';

const check = (draft: TemplateDraft, id: string | null, others: readonly Template[]) =>
  checkDraft(draft, shortcutClash(draft.shortcut, id, others));
const good = { ...emptyDraft, title: 'T', body: 'B' };

describe('checkDraft', () => {
  it('finds nothing wrong with the least there can be', () => {
    expect(check(good, null, [])).toEqual({
      title: null,
      shortcut: null,
      wordings: [{ place: null, body: null }],
    });
  });

  it('asks for title and body, blanks counting as nothing', () => {
    const issues = check({ ...good, title: '  ', body: '\n' }, null, []);
    expect(issues).toMatchObject({ title: 'Give it a title.', wordings: [{ body: 'Write the reply.' }] });
  });

  it('says by how much a text is too long', () => {
    const issues = check({ ...good, title: 'x'.repeat(201), body: 'x'.repeat(10_002) }, null, []);
    expect(issues).toMatchObject({
      title: '1 character too long.',
      wordings: [{ body: '2 characters too long.' }],
    });
  });

  it('a template does not clash with itself, nor do two without a shortcut', () => {
    const others = [template('a', { shortcut: 'hi' }), template('b')];
    expect(check({ ...good, shortcut: 'HI' }, 'a', others).shortcut).toBeNull();
    expect(check({ ...good, shortcut: 'HI' }, 'b', others).shortcut).toBe('“a” already has this shortcut.');
    expect(check(good, 'a', others).shortcut).toBeNull();
  });

  it('has no use for a variant in the place of another or of the default', () => {
    const variant = (language: string, platform: 'x' | null, body = 'B') => ({ language, platform, body });
    const variants = [variant('es', null), variant('ES', null), variant('en', null, ' '), variant('en', 'x')];
    expect(check({ ...good, language: 'en', variants }, null, []).wordings).toEqual([
      { place: null, body: null },
      { place: null, body: null },
      { place: 'There is a variant for “Español” already.', body: null },
      { place: 'The default text is in “English” already.', body: 'Write the reply.' },
      { place: null, body: null },
    ]);
  });

  it('lets through only what the contract takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ maxLength: 210 }),
        (shortcut, title) => {
          const draft = { ...good, shortcut, title };
          const issues = check(draft, null, []);
          const passes = issues.title === null && issues.shortcut === null;
          expect(draftShape.safeParse(draft).success).toBe(passes);
        },
      ),
    );
  });
});

describe('shortcutNote', () => {
  const others = [
    template('a', { shortcut: 'refund' }),
    template('b', { shortcut: 'refunds' }),
    template('tpl:c', { shortcut: 'Hi' }),
  ];

  const note = (shortcut: string, id: string | null) => shortcutNote(shortcutClash(shortcut, id, others));

  it('tells of shortcuts that begin alike, the nearest first, whatever the case', () => {
    expect(note('REF', null)).toBe('Begins like /refund of “a”.');
    expect(note('refunds2', null)).toBe('Begins like /refunds of “b”.');
    expect(note('ref', 'a')).toBe('Begins like /refunds of “b”.');
  });

  it('the team’s may have the same, which keeps nothing from being saved', () => {
    expect(note('hi', null)).toContain('The team’s “tpl:c” has this shortcut too.');
    expect(check({ ...good, shortcut: 'hi' }, null, others).shortcut).toBeNull();
  });

  it('has nothing to say of a shortcut that is taken, empty or alone', () => {
    for (const shortcut of ['refund', '', 'bye']) expect(note(shortcut, null)).toBeNull();
  });
});
