// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, sameDraft } from '../../../../src/domain/template';
import { DraftShelf } from '../../../../src/ui/popup/draft-shelf';

const kept = { draft: { ...emptyDraft, title: 'Half', labels: ['a'] }, base: 5 };

beforeEach(() => localStorage.clear());

describe('DraftShelf', () => {
  it('gives back what was kept, per template, until it is dropped', () => {
    const shelf = new DraftShelf(localStorage);
    shelf.keep('t1', kept);
    shelf.keep(null, { ...kept, base: null });
    expect(shelf.read('t1')).toEqual(kept);
    expect(shelf.read(null)).toEqual({ ...kept, base: null });
    expect([...shelf.ids()]).toEqual(['t1']);
    shelf.drop('t1');
    expect(shelf.read('t1')).toBeNull();
    expect(shelf.read(null)).not.toBeNull();
  });

  it.each([
    '',
    'null',
    '{',
    '{"draft":{},"base":null}',
    '{"draft":null,"base":1}',
    JSON.stringify({ draft: { ...emptyDraft, labels: 'x' }, base: 1 }),
  ])('takes %j for nothing', (text) => {
    localStorage.setItem('riposte.draft.t1', text);
    expect(new DraftShelf(localStorage).read('t1')).toBeNull();
  });

  it('goes on when the disk is full', () => {
    const full = {
      ...localStorage,
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => new DraftShelf(full).keep('t1', kept)).not.toThrow();
  });
});

describe('sameDraft', () => {
  it('compares by content', () => {
    expect(sameDraft(kept.draft, { ...kept.draft, labels: ['a'] })).toBe(true);
    expect(sameDraft(kept.draft, { ...kept.draft, labels: ['b'] })).toBe(false);
  });
});
