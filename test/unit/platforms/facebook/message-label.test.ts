import { describe, expect, it } from 'vitest';
import { readTimeLabel } from '../../../../src/domain/time-label';
import type { PageView } from '../../../../src/platforms/adapter';
import { readMessageLabel } from '../../../../src/platforms/facebook/message-label';

/** A Saturday. */
const now = new Date(2026, 10, 21, 18, 0).getTime();
const at = (day: number, hour: number, minute: number): number =>
  new Date(2026, 10, day, hour, minute).getTime();

function read(language: string, label: string, text: string, peers: readonly string[] = ['Ana Souza']) {
  const view = { language, now, readTime: (one: string) => readTimeLabel(one, { language, now }) };
  return readMessageLabel(view as PageView, label, text, peers);
}

describe('the label of a message', () => {
  it.each([
    ['en', 'At 4:15\u202FPM, Ana Souza: hello', 'inbound', at(21, 16, 15)],
    ['en-GB', 'At Tuesday 14:51, You: hello', 'outbound', at(17, 14, 51)],
    ['en', 'At November 3, 2026, 5:38 PM, Ana Souza: hello', 'inbound', at(3, 17, 38)],
    ['es', 'A las 16:15, Tú: hello', 'outbound', at(21, 16, 15)],
    ['pt-BR', 'Às terça-feira 14:51, Ana Souza: hello', 'inbound', at(17, 14, 51)],
    ['it', 'Alle martedì 14:51, Tu: hello', 'outbound', at(17, 14, 51)],
    ['vi', 'Lúc 16:15, Bạn: hello', 'outbound', at(21, 16, 15)],
  ])('tells speaker and minute in %s: %s', (language, label, direction, moment) => {
    expect(read(language, label, 'hello')).toEqual({
      direction,
      moment: { at: moment, precision: 'minute' },
    });
  });

  it('takes several lines as one, and a message without words', () => {
    expect(read('en', 'At 16:15, You: two lines', 'two\nlines').direction).toBe('outbound');
    expect(read('en', 'At 16:15, Ana Souza', '').direction).toBe('inbound');
  });

  it('finds no speaker in what was said', () => {
    expect(
      read('en', 'At 16:15, Bo: You, Ana Souza: call me', 'You, Ana Souza: call me').direction,
    ).toBeNull();
  });

  it('says nothing of a label that does not end with the text, or of none', () => {
    const nothing = { direction: null, moment: null };
    expect(read('en', 'At 16:15, You: quoted', 'said')).toEqual(nothing);
    expect(read('en', '', 'said')).toEqual(nothing);
    expect(read('en', 'Etwas 17: hello', 'hello')).toEqual(nothing);
  });

  it('takes a name as whole words only', () => {
    expect(read('en', 'At 16:15, Kim: hello', 'hello', ['K']).direction).toBeNull();
  });

  it('never makes a clock of today out of a day it cannot read', () => {
    expect(read('en', 'At Donnerstag 14:51, You: hello', 'hello').moment).toBeNull();
    expect(read('en', 'At the day before, 14:51, You: hello', 'hello').moment).toBeNull();
  });
});
