import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DifferencePiece, textDifference } from '../../../src/domain/text-difference';

/** As one line: `[-removed-]`, `[+added+]`. */
function line(pieces: readonly DifferencePiece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

const without = (pieces: readonly DifferencePiece[], kind: DifferencePiece['kind']) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('textDifference', () => {
  it.each([
    ['the same', 'the same', 'the same'],
    ['', 'new', '[+new+]'],
    ['old', '', '[-old-]'],
    ['We open at 9:00.', 'We open at 10:00.', 'We open at [-9-][+10+]:00.'],
    ['Hi Ana, thanks!', 'Hello dear Ana, thanks!', '[-Hi-][+Hello dear+] Ana, thanks!'],
    ['Hi {{ first_name }},', 'Hi {{ full_name }},', 'Hi [-{{ first_name }}-][+{{ full_name }}+],'],
    ['one two three', 'uno dos three', '[-one two-][+uno dos+] three'],
    ['a\nb', 'a\n\nb', 'a[-\n-][+\n\n+]b'],
    ['don’t go', 'don’t stay', 'don’t [-go-][+stay+]'],
    ['你好世界', '你好朋友', '你好[-世界-][+朋友+]'],
  ])('%j to %j', (former, later, expected) => {
    expect(line(textDifference(former, later))).toBe(expected);
  });

  const texts = fc
    .array(
      fc.constantFrom('a', 'b', 'Hi', ' ', '\n', ',', '{{ x }}', 'é', '👩‍👧', '好', '\ud83d', '\u0301', '{{'),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  it('holds both texts whole, and no two neighbours of one kind', () => {
    fc.assert(
      fc.property(texts, texts, (former, later) => {
        const pieces = textDifference(former, later);
        const alike = pieces.filter(({ kind }, at) => kind === pieces[at + 1]?.kind);
        expect([without(pieces, 'added'), without(pieces, 'removed'), alike]).toEqual([former, later, []]);
      }),
    );
  });

  it('of texts far apart is one for the other, the ends that agree kept', () => {
    const words = (from: number) => Array.from({ length: 900 }, (_, at) => `w${from + at}`).join(' ');
    const pieces = textDifference(`Hi ${words(0)}.`, `Hi ${words(5_000)}.`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(without(pieces, 'added')).toBe(`Hi ${words(0)}.`);
  });
});
