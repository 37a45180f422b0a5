import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../../src/ui/popup/first-words';
import { speak } from '../../../../src/ui/popup/words';

describe('firstWords', () => {
  it('shows tags by their labels, on one line, without statements and the cursor', () => {
    const body =
      '{% if brand %}Hi {{ first_name | default: "you" }},\n\n  order {{- ask.order_number }}{{ cursor }}{% endif %}';
    expect(firstWords(body)).toBe('Hi [First name], order [Order number]');
  });

  it('stays short and on one line, and leaves broken tags as they are', () => {
    expect(firstWords('Hi {{ first')).toBe('Hi {{ first');
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (body) => {
        expect(firstWords(body).length).toBeLessThanOrEqual(160);
        expect(firstWords(body)).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it('names tags in the language that is spoken', async () => {
    await speak('it');
    expect(firstWords('Ciao {{ first_name }}')).toBe('Ciao [Nome]');
    await speak('en');
  });
});
