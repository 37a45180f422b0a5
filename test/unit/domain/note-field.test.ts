import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsMentioned, keepableTags, noteFieldName } from '../../../src/domain/note-field';
import { checkTemplate } from '../../../src/domain/render';
import { labelOf } from '../../../src/domain/tags';

describe('noteFieldName', () => {
  it.each([
    ['Order number', 'order_number'],
    ['  last purchase ', 'last_purchase'],
    ['VIP', 'VIP'],
    ['Größe (EU)', 'größe_EU'],
    ['2nd order', 'nd_order'],
    ['!!!', ''],
  ])('%s', (label, name) => {
    expect(noteFieldName(label)).toBe(name);
  });

  it('is a name that templates can use, and stays itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (label) => {
        const name = noteFieldName(label);
        expect(noteFieldName(name)).toBe(name);
        if (/^[a-z]\w*$/i.test(name)) expect(checkTemplate(`{{ note.${name} }}`)).toBeNull();
      }),
    );
  });

  it('comes back as the label it was made from', () => {
    expect(labelOf(`note.${noteFieldName('Order number')}`)).toBe('Order number');
  });
});

describe('fieldsMentioned', () => {
  it('names what most templates ask for first', () => {
    const bodies = [
      '{{ note.size }} {{ note.size }}',
      '{{ note.order }}',
      '{{ note.order | default: ask.order }}',
    ];
    expect(fieldsMentioned(bodies, 9)).toEqual(['order', 'size']);
    expect(fieldsMentioned(bodies, 1)).toEqual(['order']);
    expect(fieldsMentioned(['a footnote.about that'], 9)).toEqual([]);
  });
});

describe('keepableTags', () => {
  it('are notes that are asked for, and what stands in for a note that is empty', () => {
    const names = ['first_name', 'note.size', 'ask.order', 'ask.day'];
    const body = '{{ note.size }} {{ note.order | default: ask.order }} {{ ask.day }}';
    expect(keepableTags(names, body)).toEqual({ 'note.size': 'size', 'ask.order': 'order' });
  });
});
