import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumbersFilter } from '../../../src/domain/day-rows';
import {
  type CountedWait,
  type DayTotal,
  dayOf,
  emptyDay,
  platformCodes,
  withWaits,
} from '../../../src/domain/day-total';
import { viewNumbers } from '../../../src/domain/numbers-view';
import { joinBrowsers, ownTemplate, sharedDay } from '../../../src/domain/shared-day';

const at = Date.UTC(2026, 10, 21, 9);
const filter: NumbersFilter = {
  ...{ from: '2026-11-20', to: '2026-11-22', platform: null, template: null },
  ...{ firstOnly: false, figure: 'waitSeconds' },
};

const wait = fc.record<CountedWait>({
  endedAt: fc.nat(80_000_000).map((ms) => Date.UTC(2026, 10, 21) + ms),
  platform: fc.constantFrom(...platformCodes),
  template: fc.constantFrom(null, 'mine', 'also mine', 'tpl:1', 'tpl:2'),
  waitSeconds: fc.nat(100_000),
  officeSeconds: fc.nat(100_000),
  precision: fc.constantFrom('exact', 'seen', 'minute', 'at-least'),
  firstReply: fc.boolean(),
  withinTarget: fc.boolean(),
  outcome: fc.constantFrom('replied', 'closed'),
});
const waits = fc.array(wait, { maxLength: 40 });

function dayWith(list: readonly CountedWait[]): DayTotal {
  return withWaits(emptyDay(dayOf(at)), list);
}

describe('sharedDay', () => {
  it('names templates of the team only, and changes no figure but by template', () => {
    fc.assert(
      fc.property(waits, (list) => {
        const shared = sharedDay(dayWith(list));
        for (const name of shared.templates)
          expect(name === ownTemplate || name.startsWith('tpl:')).toBe(true);
        const [own, seen] = [viewNumbers([dayWith(list)], filter, ''), viewNumbers([shared], filter, '')];
        expect({ ...seen, templates: null }).toEqual({ ...own, templates: null });
        const countOf = (view: typeof own, isMeant: (id: string | null) => boolean): number =>
          view.templates
            .filter(({ template }) => isMeant(template))
            .reduce((sum, { summary }) => sum + summary.count, 0);
        for (const id of [null, 'tpl:1', 'tpl:2'])
          expect(countOf(seen, (one) => one === id)).toBe(countOf(own, (one) => one === id));
        expect(countOf(seen, (one) => one === ownTemplate)).toBe(
          countOf(own, (one) => one === 'mine' || one === 'also mine'),
        );
      }),
    );
  });
});

describe('joinBrowsers', () => {
  const countOf = (totals: readonly DayTotal[]): number => {
    const view = viewNumbers(totals, filter, '');
    return view.all.count + view.closed;
  };

  it('counts once what two browsers saw, and keeps what only one of them saw', () => {
    fc.assert(
      fc.property(waits, waits, waits, (both, here, there) => {
        // Another length for each keeps the three apart.
        const apart = (list: readonly CountedWait[], start: number): CountedWait[] =>
          list.map((one, index) => ({ ...one, waitSeconds: start + index }));
        const [seen, mine, theirs] = [apart(both, 0), apart(here, 1_000), apart(there, 2_000)];
        const joined = joinBrowsers([dayWith([...seen, ...mine]), dayWith([...theirs, ...seen])]);
        expect(countOf(joined)).toBe(both.length + here.length + there.length);
      }),
    );
  });

  it('keeps two like replies of one browser', () => {
    const one: CountedWait = {
      ...{ endedAt: at, platform: 'x', template: null, waitSeconds: 60, officeSeconds: 60 },
      ...{ precision: 'exact', firstReply: true, withinTarget: true, outcome: 'replied' },
    };
    expect(countOf(joinBrowsers([dayWith([one, one]), dayWith([one])]))).toBe(2);
    expect(countOf(joinBrowsers([dayWith([one]), dayWith([one, one])]))).toBe(2);
  });
});
