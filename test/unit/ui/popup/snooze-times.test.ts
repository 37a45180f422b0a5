import { describe, expect, it } from 'vitest';
import { inAnHour, snoozeWords, tomorrowMorning } from '../../../../src/ui/popup/snooze-times';

const at = (text: string) => new Date(text).getTime();

describe('snooze times', () => {
  it('an hour is an hour', () => {
    expect(inAnHour(1_000)).toBe(3_601_000);
  });

  it('tomorrow is nine by the calendar, over the ends of month and year', () => {
    expect(tomorrowMorning(at('2026-03-04T23:59:00'))).toBe(at('2026-03-05T09:00:00'));
    expect(tomorrowMorning(at('2026-12-31T00:00:00'))).toBe(at('2027-01-01T09:00:00'));
  });

  it('names the weekday only when it is another day', () => {
    expect(snoozeWords(at('2026-03-04T18:05:00'), at('2026-03-04T10:00:00'))).toMatch(/^6:05\sPM$/);
    expect(snoozeWords(at('2026-03-05T09:00:00'), at('2026-03-04T10:00:00'))).toMatch(/^Thu,? 9:00\sAM$/);
  });
});
