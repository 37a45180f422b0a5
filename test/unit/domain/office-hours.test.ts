import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, lateSince, officeMs } from '../../../src/domain/office-hours';
import type { OfficeHours, OfficeSpan } from '../../../src/domain/settings';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const nineToFive: readonly OfficeSpan[] = [{ from: '09:00', to: '17:00' }];

function hoursIn(timeZone: string, more: Partial<OfficeHours> = {}): OfficeHours {
  const week = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];
  return { enabled: true, timeZone, week, holidays: [], ...more };
}

const utc = hoursIn('UTC');
/** Friday 20 November 2026, UTC. */
const friday = (clock: string): number => Date.parse(`2026-11-20T${clock}:00Z`);
const monday = (clock: string): number => Date.parse(`2026-11-23T${clock}:00Z`);

/** The rule in its plainest form: look at the wall clock of every minute. */
function steppedMinutes(from: number, to: number, hours: OfficeHours): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  let count = 0;
  for (let at = from; at < to; at += minute) {
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const clock = `${part.get('hour')}:${part.get('minute')}`;
    const date = `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
    const spans = hours.week[names.indexOf(part.get('weekday') ?? '')] ?? [];
    const isOpen =
      !hours.holidays.includes(date) && spans.some((span) => span.from <= clock && clock < span.to);
    if (isOpen) count += 1;
  }
  return count;
}

const clockTime = fc
  .integer({ min: 0, max: 48 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`);
const spans = fc.array(fc.record({ from: clockTime, to: clockTime }), { maxLength: 3 });

/** Around the days on which clocks change in these zones. */
const changes = [
  ['Europe/Madrid', '2026-03-29'],
  ['Europe/Madrid', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-09-06'],
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Kolkata', '2026-06-01'],
  ['Pacific/Apia', '2026-01-01'],
] as const;

const situation = fc
  .tuple(
    fc.constantFrom(...changes),
    fc.array(spans, { minLength: 7, maxLength: 7 }),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([[timeZone, date], week, shift]) => ({
    middle: Date.parse(`${date}T00:00:00Z`),
    hours: hoursIn(timeZone, {
      week,
      holidays: [new Date(Date.parse(date) + shift * day).toISOString().slice(0, 10)],
    }),
  }));

describe('officeMs', () => {
  it('is the plain difference while office hours are off', () => {
    expect(officeMs(1000, 5000, { ...utc, enabled: false })).toBe(4000);
  });

  it('counts only open time', () => {
    expect(officeMs(friday('16:45'), monday('09:16'), utc)).toBe(31 * minute);
    expect(officeMs(friday('18:00'), friday('20:00'), utc)).toBe(0);
    expect(officeMs(friday('08:30'), friday('09:15'), utc)).toBe(15 * minute);
  });

  it('is zero backwards', () => {
    expect(officeMs(friday('12:00'), friday('11:00'), utc)).toBe(0);
  });

  it('knows spans to 24:00, overlaps and spans that are none', () => {
    const all = { ...utc, week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]) };
    expect(officeMs(friday('12:00'), monday('12:00'), all)).toBe(3 * day);
    const odd = [
      { from: '09:00', to: '12:00' },
      { from: '11:00', to: '13:00' },
      { from: '18:00', to: '08:00' },
    ];
    const overlapping = { ...utc, week: Array.from({ length: 7 }, () => odd) };
    expect(officeMs(friday('00:00'), friday('23:59'), overlapping)).toBe(4 * hour);
  });

  it('is closed on holidays', () => {
    expect(officeMs(friday('00:00'), friday('23:00'), { ...utc, holidays: ['2026-11-20'] })).toBe(0);
  });

  it('equals stepping through every minute, across clock changes', () => {
    fc.assert(
      fc.property(situation, fc.nat(3 * 1440), fc.nat(3 * 1440), ({ middle, hours }, before, length) => {
        const from = middle - before * minute;
        const to = from + length * minute;
        expect(officeMs(from, to, hours)).toBe(steppedMinutes(from, to, hours) * minute);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(
        situation,
        fc.array(fc.nat(6 * day), { minLength: 3, maxLength: 3 }),
        ({ middle, hours }, gaps) => {
          const [a = 0, b = 0, c = 0] = gaps.sort((x, y) => x - y).map((gap) => middle - 3 * day + gap);
          expect(officeMs(a, b, hours) + officeMs(b, c, hours)).toBe(officeMs(a, c, hours));
        },
      ),
    );
  });

  it('falls back to the zone of the browser where it does not know the zone', () => {
    const at = friday('00:00');
    const unknown = officeMs(at, at + 9 * day, { ...utc, timeZone: 'Mars/Olympus' });
    expect(unknown).toBe(officeMs(at, at + 9 * day, { ...utc, timeZone: '' }));
  });
});

describe('dueAt', () => {
  it('adds the target while office hours are off', () => {
    expect(dueAt(1000, 500, { ...utc, enabled: false })).toBe(1500);
  });

  it('runs over the weekend', () => {
    expect(dueAt(friday('16:45'), 30 * minute, utc)).toBe(monday('09:15'));
    expect(dueAt(friday('16:45'), 15 * minute, utc)).toBe(friday('17:00'));
    expect(dueAt(friday('03:00'), 15 * minute, utc)).toBe(friday('09:15'));
  });

  it('is null for an office that never opens', () => {
    expect(dueAt(friday('12:00'), minute, { ...utc, week: [[], [], [], [], [], [], []] })).toBeNull();
  });

  it('is the first instant with so much office time', () => {
    fc.assert(
      fc.property(
        situation,
        fc.integer({ min: 1, max: 900 }),
        fc.nat(4 * 1440),
        ({ middle, hours }, target, before) => {
          const start = middle - before * minute;
          const due = dueAt(start, target * minute, hours);
          if (due === null) {
            expect(officeMs(start, start + 400 * day, hours)).toBeLessThan(target * minute);
            return;
          }
          expect(officeMs(start, due, hours)).toBe(target * minute);
          expect(officeMs(start, due - 1, hours)).toBe(target * minute - 1);
        },
      ),
    );
  });
});

describe('lateSince', () => {
  it('parts late waits from the others, as their due times say', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Madrid', 'America/St_Johns');
    const shut = fc.constantFrom([], ['2026-11-20'], ['2026-11-19', '2026-11-20']);
    const minutes = fc.integer({ min: 1, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(zone, shut, fc.boolean(), minutes, fc.nat(14 * day), fc.nat(9 * day), (...given) => {
        const [timeZone, holidays, enabled, target, later, ago] = given;
        const hours = hoursIn(timeZone, { holidays, enabled });
        const now = Date.UTC(2026, 9, 20) + later;
        const since = lateSince(now, target * minute, hours) ?? Number.NEGATIVE_INFINITY;
        for (const start of [now - ago, since, since + 1].filter(Number.isFinite)) {
          const due = dueAt(start, target * minute, hours);
          expect(due !== null && due <= now).toBe(start <= since);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is null for an office that never opens', () => {
    expect(lateSince(friday('12:00'), minute, { ...utc, week: [[], [], [], [], [], [], []] })).toBeNull();
  });
});
