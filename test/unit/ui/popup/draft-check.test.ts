import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftShape } from '../../../../src/contract/shapes';
import { emptyDraft } from '../../../../src/domain/template';
import { checkDraft } from '../../../../src/ui/popup/draft-check';
import { template } from '../sample-templates';

const good = { ...emptyDraft, title: 'T', body: 'B' };

describe('checkDraft', () => {
  it('finds nothing wrong with the least there can be', () => {
    expect(checkDraft(good, null, [])).toEqual({ title: null, shortcut: null, body: null });
  });

  it('asks for title and body, blanks counting as nothing', () => {
    const issues = checkDraft({ ...good, title: '  ', body: '\n' }, null, []);
    expect(issues).toMatchObject({ title: 'Give it a title.', body: 'Write the reply.' });
  });

  it('says by how much a text is too long', () => {
    const issues = checkDraft({ ...good, title: 'x'.repeat(201), body: 'x'.repeat(10_002) }, null, []);
    expect(issues).toMatchObject({ title: '1 character too long.', body: '2 characters too long.' });
  });

  it('a template does not clash with itself, nor do two without a shortcut', () => {
    const others = [template('a', { shortcut: 'hi' }), template('b')];
    expect(checkDraft({ ...good, shortcut: 'HI' }, 'a', others).shortcut).toBeNull();
    expect(checkDraft({ ...good, shortcut: 'HI' }, 'b', others).shortcut).toBe(
      '“a” already has this shortcut.',
    );
    expect(checkDraft(good, 'a', others).shortcut).toBeNull();
  });

  it('lets through only what the contract takes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ maxLength: 210 }),
        (shortcut, title) => {
          const draft = { ...good, shortcut, title };
          const issues = checkDraft(draft, null, []);
          const passes = issues.title === null && issues.shortcut === null;
          expect(draftShape.safeParse(draft).success).toBe(passes);
        },
      ),
    );
  });
});
