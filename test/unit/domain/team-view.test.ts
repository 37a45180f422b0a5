import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentsToCsv } from '../../../src/domain/agents-csv';
import type { NumbersFilter } from '../../../src/domain/day-rows';
import { countedReply, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import { summarize } from '../../../src/domain/numbers';
import { viewNumbers } from '../../../src/domain/numbers-view';
import type { Reply } from '../../../src/domain/reply';
import { viewTeam } from '../../../src/domain/team-view';

const filter: NumbersFilter = {
  ...{ from: '2026-11-20', to: '2026-11-22', platform: null, template: null },
  ...{ firstOnly: false, figure: 'waitSeconds' },
};

const reply = fc.record<Reply>({
  ...{ id: fc.constant('r'), conversation: fc.constant('c'), waitStartedAt: fc.constant(0) },
  platform: fc.constantFrom('facebook', 'instagram'),
  repliedAt: fc.nat(2 * 86_400_000).map((ms) => Date.UTC(2026, 10, 20) + ms),
  waitSeconds: fc.nat(2_000),
  officeSeconds: fc.nat(2_000),
  precision: fc.constant('exact'),
  firstReply: fc.boolean(),
  withinTarget: fc.boolean(),
  template: fc.constantFrom(null, 'tpl:1', 'own'),
});
const replies = fc.array(reply, { minLength: 0, maxLength: 60 });

function daysOf(list: readonly Reply[]) {
  const days = [...new Set(list.map(({ repliedAt }) => dayOf(repliedAt)))];
  return days.map((day) =>
    withWaits(emptyDay(day), list.filter(({ repliedAt }) => dayOf(repliedAt) === day).map(countedReply)),
  );
}

describe('viewTeam', () => {
  it.each([null, 'tpl:1', '', 'unknown'])(
    'are each agent’s own, as all of their replies say (template %j)',
    (template) => {
      fc.assert(
        fc.property(replies, replies, (ann, bob) => {
          const agents = [
            { user: 'ann', totals: daysOf(ann) },
            { user: 'bob', totals: daysOf(bob) },
            { user: 'new', totals: [] },
          ];
          const { view, agents: figures } = viewTeam(agents, { ...filter, template }, '');
          const all = agents.flatMap(({ totals }) => totals);
          expect(view).toEqual(viewNumbers(all, { ...filter, template }, ''));
          const office = viewTeam(agents, { ...filter, template, figure: 'officeSeconds' }, '').agents;
          expect(office.map(({ badge }) => badge)).toEqual(figures.map(({ badge }) => badge));
          expect(figures.map(({ user }) => user)).toEqual(['ann', 'bob', 'new']);
          const meant = [ann, bob, []].map((list) =>
            list.filter((one) => template === null || (one.template ?? '') === template),
          );
          expect(figures.map(({ summary }) => summary)).toEqual(meant.map((list) => summarize(list)));
          for (const [index, list] of meant.entries()) {
            const firsts = list.filter(({ platform, firstReply }) => platform === 'facebook' && firstReply);
            const fast = firsts.filter(({ waitSeconds }) => waitSeconds <= 900);
            expect(figures[index]?.badge).toBe(firsts.length < 10 ? null : fast.length / firsts.length);
          }
        }),
      );
    },
  );

  it('go into a file with nothing where there is not enough data, and no name that a spreadsheet would run', () => {
    const nine = Array.from(
      { length: 9 },
      (): Reply => ({
        ...{ id: 'r', conversation: 'c', platform: 'facebook', waitStartedAt: 0, waitSeconds: 60 },
        ...{ repliedAt: Date.UTC(2026, 10, 21), officeSeconds: 60, precision: 'exact', firstReply: true },
        ...{ withinTarget: true, template: null },
      }),
    );
    const [few, many] = [daysOf(nine), daysOf([...nine, ...nine])];
    const csv = agentsToCsv(
      viewTeam(
        [
          { user: '=ann', totals: many },
          { user: 'bob', totals: few },
        ],
        filter,
        '',
      ).agents,
    );
    expect(csv.split('\r\n')).toEqual([
      'agent,replies,median_seconds,p90_seconds,within_target,facebook_first_within_15_min',
      "'=ann,18,60,60,1,1",
      'bob,9,,,,',
      '',
    ]);
  });
});
