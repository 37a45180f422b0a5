import type { Handlers } from '../bridge/answer';
import type { AnswerOf, AskedOf } from '../contract/calls';
import { badgeGauge, badgeRule } from '../domain/badge';
import { daysToRead, type NumbersFilter, selectRows } from '../domain/day-rows';
import { viewNumbers } from '../domain/numbers-view';
import type { WaitState } from '../domain/wait';
import { localDay } from '../domain/zone';
import { readDays, totalStores } from '../store/days';
import { readReplies } from '../store/replies';
import { readSettings } from '../store/settings';
import type { ReadTx } from '../store/transaction';
import { viewAnswer } from './numbers-view-answer';
import { rebuildMissing } from './rebuild-days';
import type { Services } from './services';
import { readWaits } from './waits';

type NumberHandlers = Pick<Handlers, Extract<keyof Handlers, `numbers/${string}`>>;

const dayMs = 86_400_000;

/** Answers with what the numbers page counts. */
export function numberHandlers(services: Services): NumberHandlers {
  const { store } = services;
  return {
    'numbers/replies': ({ since, until }) => store.read(['replies'], (tx) => readReplies(tx, since, until)),
    'numbers/summary': async (filter) => {
      await rebuildMissing(store, services.now());
      return store.read([...totalStores, 'templates', 'settings'], (tx) => summary(tx, filter));
    },
    'numbers/badge': () =>
      store.read([...totalStores, 'conversations', 'settings'], (tx) => badge(tx, services.now())),
  };
}

async function summary(tx: ReadTx, filter: AskedOf<'numbers/summary'>): Promise<AnswerOf<'numbers/summary'>> {
  const { officeHours } = await readSettings(tx);
  const { from, to } = daysToRead(filter);
  const view = viewNumbers(await readDays(tx, from, to), filter, officeHours.timeZone);
  return viewAnswer(tx, view);
}

/** Today and the six days before, on Facebook: the badge is its. */
async function badge(tx: ReadTx, now: number): Promise<AnswerOf<'numbers/badge'>> {
  const { timeZone } = (await readSettings(tx)).officeHours;
  const since = now - (badgeRule.days - 1) * dayMs;
  const filter: NumbersFilter = {
    from: localDay(since, timeZone),
    to: localDay(now, timeZone),
    platform: 'facebook',
    template: null,
    firstOnly: true,
    figure: 'waitSeconds',
  };
  const { from, to } = daysToRead(filter);
  const rows = selectRows(await readDays(tx, from, to), filter, timeZone);
  const waiting = (await readWaits(tx))
    .filter(({ record }) => record.platform === 'facebook' && countsForBadge(record.state, record.request))
    .map(({ waiting }) => waiting)
    .filter(({ wait }) => localDay(wait.start.at, timeZone) >= filter.from)
    .sort((a, b) => b.wait.start.at - a.wait.start.at);
  const gauge = badgeGauge({
    answered: [...rows.seconds],
    closed: rows.closed,
    waiting: waiting.map(({ wait }) => Math.max(0, Math.round((now - wait.start.at) / 1000))),
  });
  return { gauge, waiting };
}

function countsForBadge(state: WaitState, request: boolean): boolean {
  return !request && state.open?.first === true;
}
