import { describe, expect, it } from 'vitest';
import { countedReply, dayOf, emptyDay, withWaits } from '../../../src/domain/day-total';
import type { Moment } from '../../../src/domain/moment';
import { buildReply } from '../../../src/domain/numbers';
import { viewNumbers } from '../../../src/domain/numbers-view';
import type { Reply } from '../../../src/domain/reply';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import {
  type EndedWait,
  noWait,
  observeMessages,
  observeRow,
  observeSent,
  type WaitChange,
  type WaitState,
} from '../../../src/domain/wait';
import { plainSummary } from '../domain/plain-summary';
import { plainOfficeMs, type TrueWait, trueWaits } from './truth';
import { type Sight, sightsOf } from './watch-year';
import { makeYear, type TrueConversation } from './year';

const minute = 60_000;
/** `REPLAY_SEED` and `REPLAY_MESSAGES` search further. */
const seed = Number(process.env.REPLAY_SEED ?? 20_261_121);
const year = makeYear(seed, Number(process.env.REPLAY_MESSAGES ?? 200_000));
const settings: Settings = {
  ...defaultSettings,
  officeHours: {
    enabled: true,
    timeZone: 'Europe/Madrid',
    week: [
      ...Array.from({ length: 5 }, () => [
        { from: '09:00', to: '13:30' },
        { from: '15:00', to: '19:00' },
      ]),
      [{ from: '00:00', to: '24:00' }],
      [],
    ],
    holidays: ['2026-01-06', '2026-05-01', '2026-10-12'],
  },
};

/** A wait as our records have it. `rowsAlone`: from beginning to end only list rows told of it. */
interface Recorded extends EndedWait {
  readonly rowsAlone: boolean;
}

interface Played {
  readonly conversation: TrueConversation;
  readonly waits: readonly TrueWait[];
  readonly sights: readonly Sight[];
  readonly recorded: readonly Recorded[];
  readonly state: WaitState;
}

const played = year.map(play);

/** Everything a conversation's sights do, one after the other. */
function play(conversation: TrueConversation, index: number): Played {
  const sights = sightsOf(conversation, seed + index);
  const recorded: Recorded[] = [];
  let state = noWait;
  let rowsAlone = true;
  for (const sight of sights) {
    if (sight.what === 'look') rowsAlone = false;
    const change = after(state, sight);
    if (change.ended) recorded.push({ ...change.ended, rowsAlone });
    if (!change.state.open) rowsAlone = true;
    state = change.state;
  }
  return { conversation, waits: trueWaits(conversation.messages), sights, recorded, state };
}

function after(state: WaitState, sight: Sight): WaitChange {
  if (sight.what === 'look') return observeMessages(state, sight, sight.at);
  return sight.what === 'row' ? observeRow(state, sight.row, sight.at) : observeSent(state, sight.sentAt);
}

/** Whether what a precision claims of an instant is true. */
function holds(recorded: Moment, truth: number): boolean {
  if (recorded.precision === 'exact') return truth === recorded.at;
  if (recorded.precision === 'at-least') return truth <= recorded.at;
  return truth >= recorded.at && truth < recorded.at + minute;
}

/** The wait that a record must be of: the one that began nearest to it. */
function nearest(waits: readonly TrueWait[], { start }: EndedWait): TrueWait {
  const [one] = [...waits].sort((a, b) => Math.abs(a.start - start.at) - Math.abs(b.start - start.at));
  if (!one) throw new Error('recorded in a conversation without a wait');
  return one;
}

const looked = played.flatMap((one) =>
  one.recorded
    .filter(({ rowsAlone }) => !rowsAlone)
    .map((recorded) => ({ ...one, recorded, truth: nearest(one.waits, recorded) })),
);

describe(`a year of ${year.reduce((sum, { messages }) => sum + messages.length, 0)} messages`, () => {
  it('is what it should be: four platforms, most waits answered, many on a phone', () => {
    expect(new Set(year.map(({ platform }) => platform)).size).toBe(4);
    expect(looked.length).toBeGreaterThan(year.length);
    expect(played.flatMap(({ recorded }) => recorded).length - looked.length).toBeLessThan(
      looked.length / 20,
    );
  });

  it('is recorded as true as each precision claims, no wait twice', () => {
    const wrong = looked.filter(
      ({ recorded, truth }) =>
        truth.end === null || !holds(recorded.start, truth.start) || !holds(recorded.end, truth.end),
    );
    expect(
      wrong.map(({ conversation, recorded, truth }) => ({ id: conversation.id, recorded, truth })),
    ).toEqual([]);
    expect(new Set(looked.map(({ truth }) => truth)).size).toBe(looked.length);
  });

  it('takes no reply for a first one that is none', () => {
    expect(looked.filter(({ recorded, truth }) => recorded.first && !truth.first)).toEqual([]);
    expect(looked.filter(({ recorded }) => recorded.first).length).toBeGreaterThan(looked.length / 10);
  });

  it('leaves out no wait that was answered here', () => {
    const missed = played.flatMap(({ conversation, waits, sights, recorded }) => {
      const ours = new Set(sights.flatMap((sight) => (sight.what === 'sent' ? [sight.sentAt] : [])));
      const ends = new Set(recorded.map(({ end }) => end.at));
      return waits
        .filter(({ end }) => end !== null && ours.has(end) && !ends.has(end))
        .map((wait) => ({ id: conversation.id, wait }));
    });
    expect(missed).toEqual([]);
  });

  it('knows who still waits, where the conversation was looked at in the end', () => {
    const seen = played.filter(({ sights }) => sights.at(-1)?.what === 'look');
    expect(seen.length).toBeGreaterThan(year.length / 2);
    const wrong = seen.filter(({ waits, state, conversation, sights }) => {
      const last = sights.at(-1);
      if (last?.what !== 'look' || last.last !== conversation.messages.length - 1) return false;
      const open = waits.find(({ end }) => end === null) ?? null;
      if (!open || !state.open) return (open === null) !== (state.open === null);
      return !holds(state.open.start, open.start);
    });
    expect(wrong.map(({ conversation }) => conversation.id)).toEqual([]);
  });

  it('calls what only list rows told of a bound at both ends', () => {
    const bounds = played.flatMap(({ recorded }) => recorded.filter(({ rowsAlone }) => rowsAlone));
    expect(bounds.length).toBeGreaterThan(0);
    expect(bounds.filter(({ start }) => start.precision !== 'at-least')).toEqual([]);
  });
});

describe('the numbers of that year', () => {
  const replies = played.flatMap(({ conversation: { id, platform }, recorded }) =>
    recorded.map((one) =>
      buildReply(one, { id: `${id}.${one.start.at}`, conversation: id, platform, template: null }, settings),
    ),
  );

  it('have exact waits and office times where both ends are exact, as counted minute by minute', () => {
    const exact = looked.filter(
      ({ recorded }, index) =>
        recorded.start.precision === 'exact' && recorded.end.precision === 'exact' && index % 25 === 0,
    );
    expect(exact.length).toBeGreaterThan(200);
    for (const { conversation, recorded, truth } of exact) {
      const about = { id: 'a', conversation: 'c', platform: conversation.platform, template: null };
      const reply = buildReply(recorded, about, settings);
      const office = plainOfficeMs(truth.start, truth.end ?? 0, settings.officeHours);
      expect(reply).toMatchObject({
        waitSeconds: Math.round(((truth.end ?? 0) - truth.start) / 1000),
        officeSeconds: Math.round(office / 1000),
        withinTarget: office <= 15 * minute,
      });
    }
  }, 60_000);

  it.each(['waitSeconds', 'officeSeconds'] as const)(
    'add up from day totals to what a plain count says (%s)',
    (figure) => {
      const byDay = new Map<string, Reply[]>();
      for (const reply of replies) {
        const day = dayOf(reply.repliedAt);
        byDay.set(day, [...(byDay.get(day) ?? []), reply]);
      }
      const totals = [...byDay].map(([day, all]) => withWaits(emptyDay(day), all.map(countedReply)));
      const filter = {
        from: '2025-12-31',
        to: '2027-12-31',
        platform: null,
        template: null,
        firstOnly: false,
        figure,
      };
      const view = viewNumbers(totals, filter, settings.officeHours.timeZone);
      expect(view.all).toEqual(plainSummary(replies, figure));
      for (const { platform, summary } of view.platforms)
        expect(summary).toEqual(
          plainSummary(
            replies.filter((one) => one.platform === platform),
            figure,
          ),
        );
      expect(view.platforms.reduce((sum, { summary }) => sum + summary.count, 0)).toBe(replies.length);
    },
    60_000,
  );
});
