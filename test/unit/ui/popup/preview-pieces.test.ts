import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewPieces } from '../../../../src/ui/popup/preview-pieces';

const tag = (label: string, value: string | null) => ({ name: label, label, value, choices: [] });
const rendered = (text: string, tags: ReturnType<typeof tag>[]) => ({
  text,
  caret: null,
  tags,
  unfilled: [],
});

describe('previewPieces', () => {
  it('marks values and what will be asked', () => {
    const pieces = previewPieces(
      rendered('Hi Ana, order [Number]?', [tag('First name', 'Ana'), tag('Number', null)]),
    );
    expect(pieces).toEqual([
      { kind: 'own', text: 'Hi ' },
      { kind: 'value', text: 'Ana' },
      { kind: 'own', text: ', order ' },
      { kind: 'asked', text: '[Number]' },
      { kind: 'own', text: '?' },
    ]);
  });

  it('marks no value inside a longer word, and the longer of two values', () => {
    const pieces = previewPieces(rendered('Anabel Ana Ruiz', [tag('First', 'Ana'), tag('Full', 'Ana Ruiz')]));
    expect(pieces.filter((piece) => piece.kind === 'value')).toEqual([{ kind: 'value', text: 'Ana Ruiz' }]);
  });

  it('loses nothing, whatever text and values are', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.option(fc.string()))), (text, tags) => {
        const pieces = previewPieces(
          rendered(
            text,
            tags.map(([label, value]) => tag(label, value)),
          ),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
