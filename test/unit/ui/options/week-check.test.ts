import { describe, expect, it } from 'vitest';
import { checkDay, fromField, nextSpan, toField } from '../../../../src/ui/options/week-check';

const span = (from: string, to: string) => ({ from, to });

describe('checkDay', () => {
  it.each([
    [[], null],
    [[span('09:00', '17:00')], null],
    [[span('00:00', '24:00')], null],
    [[span('13:00', '17:00'), span('09:00', '13:00')], null],
    [[span('', '17:00')], 'Give both times.'],
    [[span('17:00', '09:00')], 'The end must come after the start.'],
    [[span('09:00', '09:00')], 'The end must come after the start.'],
    [[span('13:00', '17:00'), span('09:00', '13:01')], 'These hours overlap.'],
  ])('%j: %s', (spans, problem) => {
    expect(checkDay(spans)).toBe(problem);
  });
});

describe('midnight', () => {
  it('at the end of a day is 00:00 in the field and 24:00 in the settings', () => {
    expect(toField('24:00')).toBe('00:00');
    expect(fromField('00:00', 'to')).toBe('24:00');
    expect(fromField('00:00', 'from')).toBe('00:00');
  });
});

describe('nextSpan', () => {
  it('proposes office hours, then the rest of the day, then nothing', () => {
    expect(nextSpan([])).toEqual(span('09:00', '17:00'));
    expect(nextSpan([span('09:00', '12:00')])).toEqual(span('12:00', '24:00'));
    expect(nextSpan([span('12:00', '24:00')])).toEqual(span('', ''));
  });
});
