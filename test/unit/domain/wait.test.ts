import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageKind, SeenMessage } from '../../../src/domain/conversation';
import type { Moment, Precision } from '../../../src/domain/moment';
import {
  noWait,
  observeMessages,
  observeRow,
  observeSent,
  type WaitChange,
  type WaitState,
} from '../../../src/domain/wait';
import { dismiss, snooze } from '../../../src/domain/wait-decision';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 21, 18, 30);

/** Minutes before `now`. */
function ago(minutes: number, precision: Precision = 'exact'): Moment {
  return { at: now - minutes * minute, precision };
}

function contact(moment: Moment, kind: MessageKind = 'text'): SeenMessage {
  return { direction: 'inbound', kind, moment };
}

function us(moment: Moment, kind: MessageKind = 'text'): SeenMessage {
  return { direction: 'outbound', kind, moment };
}

function look(
  state: WaitState,
  messages: readonly SeenMessage[],
  reachesStart = false,
  at = now,
): WaitChange {
  return observeMessages(state, { messages, reachesStart }, at);
}

function openAfter(...messages: readonly SeenMessage[]): WaitState['open'] {
  return look(noWait, messages, true).state.open;
}

describe('observeMessages: what opens a wait', () => {
  it('is open from the oldest unanswered message, not the newest', () => {
    expect(openAfter(us(ago(90)), contact(ago(40)), contact(ago(5)))?.start).toEqual(ago(40));
  });

  it('is none when we spoke last, or nobody spoke', () => {
    expect(openAfter(contact(ago(40)), us(ago(5)))).toBeNull();
    expect(openAfter()).toBeNull();
  });

  it('thanks after our answer open none, but a question after them does', () => {
    expect(openAfter(us(ago(90)), contact(ago(40), 'closing'))).toBeNull();
    expect(openAfter(us(ago(90)), contact(ago(40), 'closing'), contact(ago(5)))?.start).toEqual(ago(5));
    expect(
      look({ ...noWait, lastOutboundAt: now - hour }, [contact(ago(5), 'closing')]).state.open,
    ).toBeNull();
  });

  it('an emoji to begin with opens one', () => {
    expect(openAfter(contact(ago(40), 'closing'))?.start).toEqual(ago(40));
    expect(look(noWait, [contact(ago(40), 'closing')]).state.open).toBeNull();
  });

  it.each(['reaction', 'system', 'automatic'] as const)('%s neither opens nor ends', (kind) => {
    expect(openAfter(contact(ago(40), kind))).toBeNull();
    expect(openAfter(contact(ago(40)), us(ago(5), kind))?.start).toEqual(ago(40));
  });

  it('a message that came in the minute in which our last one was still without a time opens one', () => {
    const untimed = look(noWait, [us(ago(0, 'at-least'))]).state;
    const later = now + 40_000;
    const asked = contact({ at: now - 10_000, precision: 'minute' });
    expect(look(untimed, [us(ago(90, 'minute')), asked], false, later).state.open?.start).toEqual(
      asked.moment,
    );
  });

  it('a message of unknown direction neither opens nor ends', () => {
    const unknown: SeenMessage = { direction: 'unknown', kind: 'text', moment: ago(5) };
    expect(openAfter(unknown)).toBeNull();
    expect(openAfter(contact(ago(40)), unknown)?.start).toEqual(ago(40));
  });

  it('is a bound while older messages may hide above', () => {
    expect(look(noWait, [contact(ago(40)), contact(ago(5))]).state.open?.start).toEqual(ago(40, 'at-least'));
    const labelled = look(noWait, [contact(ago(40, 'minute'))]).state.open?.start;
    expect(labelled).toEqual({ at: now - 40 * minute + 59_999, precision: 'at-least' });
  });
});

describe('observeMessages: the remembered wait', () => {
  const state = look(noWait, [us(ago(90)), contact(ago(40, 'minute'))]).state;

  it('keeps the earlier start when only newer messages are in sight', () => {
    const later = look(state, [contact(ago(20)), contact(ago(5))]);
    expect(later.ended).toBeNull();
    expect(later.state.open?.start).toEqual(ago(40, 'minute'));
  });

  it('keeps the better precision of the same message', () => {
    expect(look(state, [us(ago(90)), contact(ago(0, 'at-least'))]).state.open?.start).toEqual(
      ago(40, 'minute'),
    );
    expect(look(state, [us(ago(90)), contact(ago(39.5))]).state.open?.start).toEqual(ago(39.5));
    const seen = look(noWait, [us(ago(90)), contact(ago(39.5, 'seen'))]).state;
    expect(look(seen, [us(ago(90)), contact(ago(40, 'minute'))]).state.open?.start).toEqual(
      ago(39.5, 'seen'),
    );
  });

  it('takes an earlier start that comes into sight', () => {
    const bounded = look(noWait, [contact(ago(20)), contact(ago(5))]).state;
    const whole = look(bounded, [us(ago(90)), contact(ago(40)), contact(ago(20)), contact(ago(5))]);
    expect(whole.state.open?.start).toEqual(ago(40));
  });

  it('ends with an answer sent elsewhere, at its time', () => {
    const { state: after, ended } = look(state, [contact(ago(40, 'minute')), us(ago(10)), us(ago(8))]);
    expect(ended).toEqual({ start: ago(40, 'minute'), end: ago(10), first: false });
    expect(after).toMatchObject({ open: null, lastOutboundAt: now - 8 * minute });
    expect(look(after, [contact(ago(40, 'minute')), us(ago(10)), us(ago(8))])).toEqual({
      state: after,
      ended: null,
    });
  });

  it('ends and opens anew when both stand in sight', () => {
    const { state: after, ended } = look(state, [us(ago(10)), contact(ago(3))]);
    expect(ended?.end).toEqual(ago(10));
    expect(after.open?.start).toEqual(ago(3));
  });

  it('ends with an answer within the same minute', () => {
    const seen = look(noWait, [us(ago(90)), contact(ago(39.5, 'seen'))]).state;
    expect(look(seen, [contact(ago(40, 'minute')), us(ago(40, 'minute'))]).ended).toEqual({
      start: ago(39.5, 'seen'),
      end: { at: now - 39.5 * minute, precision: 'minute' },
      first: false,
    });
  });

  it('ends with an answer though thanks stand below it, all in the same minute', () => {
    const seen = look(noWait, [us(ago(90)), contact(ago(40, 'minute'))]).state;
    const all = [contact(ago(40, 'minute')), us(ago(40, 'minute')), contact(ago(40, 'minute'), 'closing')];
    expect(look(seen, [us(ago(90)), ...all])).toMatchObject({
      state: { open: null },
      ended: { end: ago(40, 'minute') },
    });
  });

  it('does not end with an answer that stands before it in the same minute', () => {
    const seen = look(noWait, [us(ago(40, 'minute')), contact(ago(40, 'minute'))]).state;
    expect(look(seen, [us(ago(40, 'minute')), contact(ago(40, 'minute'))])).toEqual({
      state: seen,
      ended: null,
    });
  });

  it('lets no older look reopen what was answered', () => {
    const answered = look(noWait, [contact(ago(40)), us(ago(10))]).state;
    expect(look(answered, [us(ago(90)), contact(ago(40))]).state.open).toBeNull();
  });

  it('knows a newer message that is out of sight when an older part shows the end of the wait', () => {
    const newest = look(noWait, [contact(ago(5))]).state;
    const first = look(
      { ...newest, open: { start: ago(40), snoozedUntil: null, first: false, fromRow: false } },
      [contact(ago(40)), us(ago(30))],
    );
    expect(first.ended?.end).toEqual(ago(30));
    expect(first.state.open?.start).toEqual(ago(5, 'at-least'));
  });
});

describe('observeMessages: exact times after a list row', () => {
  it('counts from the exact first message, though the row knew only the minute of the last', () => {
    const newest = ago(9.5, 'minute');
    const { state } = observeRow(noWait, { unread: true, lastFrom: 'contact', newest }, now);
    const seen = look(state, [us(ago(90)), contact(ago(11)), contact(ago(9.2))]);
    expect(seen.state.open?.start).toEqual(ago(11));
  });
});

describe('observeMessages: times that lie', () => {
  it('bounds a time in the future by now', () => {
    expect(openAfter(us(ago(90)), contact(ago(-30)))?.start).toEqual(ago(0, 'at-least'));
    const state = look(noWait, [us(ago(90)), contact(ago(10))]).state;
    expect(look(state, [contact(ago(10)), us(ago(-30))]).ended?.end).toEqual(ago(0, 'at-least'));
  });

  it('bounds a time of 1970 by the message after it', () => {
    const start = openAfter(us(ago(90)), contact({ at: 0, precision: 'exact' }), contact(ago(5)))?.start;
    expect(start).toEqual(ago(5, 'at-least'));
  });

  it('trusts the order on the page over the times', () => {
    const { state } = look(noWait, [us(ago(2)), contact(ago(40)), us(ago(90))], true);
    expect(state.open).toBeNull();
    expect(openAfter(us(ago(2)), contact(ago(40)))?.start).toEqual(ago(40));
  });

  it('never ends before it starts', () => {
    const moments = fc.record({
      at: fc.oneof(fc.integer({ min: -day, max: 2 * now }), fc.integer({ min: now - day, max: now + day })),
      precision: fc.constantFrom<Precision>('exact', 'minute', 'seen', 'at-least'),
    });
    const messages = fc.array(
      fc.record<SeenMessage>({
        direction: fc.constantFrom('inbound', 'outbound', 'unknown'),
        kind: fc.constantFrom('text', 'closing', 'reaction', 'automatic', 'system'),
        moment: moments,
      }),
      { maxLength: 6 },
    );
    const steps = fc.array(fc.tuple(messages, fc.boolean(), moments, fc.nat(4), fc.nat(hour)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(steps, (list) => {
        let state = noWait;
        let clock = now;
        for (const [seen, reachesStart, newest, kind, gap] of list) {
          clock += gap;
          const row = {
            unread: gap % 2 === 0,
            lastFrom: (['contact', 'us', 'unknown'] as const)[gap % 3] ?? 'us',
            newest,
          };
          const change =
            kind < 2
              ? observeMessages(state, { messages: seen, reachesStart }, clock)
              : kind === 2
                ? observeRow(state, row, clock)
                : observeSent(state, kind === 3 ? clock : newest.at);
          state = kind === 4 && gap % 5 === 0 ? dismiss(change.state, clock) : change.state;
          if (change.ended) expect(change.ended.end.at).toBeGreaterThanOrEqual(change.ended.start.at);
          if (state.open) expect(state.open.start.at).toBeLessThanOrEqual(clock);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('observeMessages: first replies', () => {
  it.each([
    ['a day of silence', [us(ago(1500)), contact(ago(5))], false, true],
    ['less than a day of silence', [us(ago(1400)), contact(ago(5))], false, false],
    ['thanks of the same day', [us(ago(1500)), contact(ago(30), 'closing'), contact(ago(5))], false, false],
    ['the very first message', [contact(ago(5))], true, true],
    ['an unknown past', [contact(ago(5))], false, false],
  ])('%s', (_, messages, reachesStart, first) => {
    expect(look(noWait, messages, reachesStart).state.open?.first).toBe(first);
  });

  it('is learnt when the past comes into sight', () => {
    const { state } = look(noWait, [contact(ago(5))]);
    expect(look(state, [us(ago(1500)), contact(ago(5))]).state.open?.first).toBe(true);
    const known = look(noWait, [contact(ago(5))], true).state;
    expect(look(known, [contact(ago(5)), contact(ago(1))]).state.open?.first).toBe(true);
  });
});

/** A conversation with exact times, distinct and rising; `first` begins it. */
const history = fc
  .array(
    fc.tuple(
      fc.constantFrom<SeenMessage['direction']>('inbound', 'outbound'),
      fc.constantFrom<MessageKind>('text', 'text', 'text', 'closing', 'reaction', 'system', 'automatic'),
      fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 * hour })),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows) => {
    const length = rows.reduce((sum, [, , gap]) => sum + gap, 0);
    let at = now - length - 1;
    return rows.map(([direction, kind, gap]): SeenMessage => {
      at += gap;
      return { direction, kind, moment: { at, precision: 'exact' } };
    });
  });

/** As long as the beginning is out of sight, nobody can tell that thanks are the first word. */
const plainBeginning = history.map((messages) => {
  const first = messages.find(({ kind }) => kind === 'text' || kind === 'closing');
  return messages.map((message) => (message === first ? { ...message, kind: 'text' as const } : message));
});

/** The rule of `rules.md` 8.1 in its plainest form, on everything there is. */
function plainRule(messages: readonly SeenMessage[]): number | null {
  let open: number | null = null;
  let spoke = false;
  for (const { direction, kind, moment } of messages) {
    if (kind !== 'text' && kind !== 'closing') continue;
    if (direction === 'outbound') {
      open = null;
      spoke = true;
    } else if (open === null && !(kind === 'closing' && spoke)) open = moment.at;
  }
  return open;
}

describe('observeMessages: any history', () => {
  it('agrees with the plain rule on the whole of it', () => {
    fc.assert(
      fc.property(history, (messages) => {
        const start = look(noWait, messages, true).state.open?.start;
        const plain = plainRule(messages);
        expect(start ?? null).toEqual(plain === null ? null : { at: plain, precision: 'exact' });
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing when seen again', () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.nat(day), (messages, reachesStart, gap) => {
        const { state } = look(noWait, messages, reachesStart);
        expect(look(state, messages, reachesStart, now + gap)).toEqual({ state, ended: null });
      }),
      { numRuns: 500 },
    );
  });

  it('as it grows, each wait ends once, and the last look knows what the whole says', () => {
    fc.assert(
      fc.property(plainBeginning, fc.integer({ min: 3, max: 8 }), (messages, window) => {
        let state = noWait;
        const ended: number[] = [];
        messages.forEach((message, index) => {
          const seen = messages.slice(Math.max(0, index + 1 - window), index + 1);
          const change = look(state, seen, index < window, message.moment.at);
          if (change.ended) ended.push(change.ended.start.at);
          state = change.state;
        });
        expect(state.open?.start.at ?? null).toBe(plainRule(messages));
        const starts = messages.map((_, index) => plainRule(messages.slice(0, index + 1)));
        const waits = new Set(starts.filter((start) => start !== null));
        const open = starts.at(-1);
        if (open !== undefined && open !== null) waits.delete(open);
        expect(ended).toEqual([...waits]);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same start whatever part is seen first', () => {
    const parts = fc.tuple(plainBeginning, fc.integer({ min: 2, max: 5 }), fc.infiniteStream(fc.nat(1000)));
    fc.assert(
      fc.property(parts, ([messages, size, order]) => {
        const windows = messages
          .slice(0, Math.max(1, messages.length - size + 1))
          .map((_, index) => ({ seen: messages.slice(index, index + size), reachesStart: index === 0 }))
          .map((window) => ({ window, rank: order.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank);
        let state = noWait;
        for (const { window } of windows) state = look(state, window.seen, window.reachesStart).state;
        // The newest part in sight again, as when the agent scrolls back down.
        state = look(state, messages.slice(-size), messages.length <= size).state;
        const plain = plainRule(messages);
        const start = state.open?.start ?? null;
        expect(start === null).toBe(plain === null);
        if (start && plain !== null) {
          if (start.precision === 'at-least') expect(start.at).toBeGreaterThanOrEqual(plain);
          else expect(start.at).toBe(plain);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('list rows among looks', () => {
  it('whatever rows and parts came before, the whole conversation says what the plain rule says', () => {
    const seen = fc.tuple(
      history,
      fc.array(fc.tuple(fc.nat(13), fc.integer({ min: 1, max: 4 }), fc.boolean())),
    );
    fc.assert(
      fc.property(seen, ([messages, looks]) => {
        const last = messages.findLast(({ kind }) => kind === 'text' || kind === 'closing');
        let state = noWait;
        for (const [index, size, fromList] of looks) {
          const seen = messages.slice(index, index + size);
          if (!fromList) state = look(state, seen, index === 0).state;
          else if (last) {
            const newest = { at: Math.floor(last.moment.at / minute) * minute, precision: 'minute' } as const;
            const lastFrom = last.direction === 'outbound' ? 'us' : 'contact';
            state = observeRow(state, { unread: lastFrom === 'contact', lastFrom, newest }, now).state;
          }
        }
        const plain = plainRule(messages);
        const start = look(state, messages, true).state.open?.start ?? null;
        expect(start === null).toBe(plain === null);
        if (start && start.precision === 'exact') expect(start.at).toBe(plain);
        if (start) expect(start.at).toBeGreaterThanOrEqual(Math.floor((plain ?? 0) / minute) * minute);
      }),
      { numRuns: 2000 },
    );
  });

  it('a question right after thanks is not taken for the thanks that stand under our answer', () => {
    const said = [us(ago(90)), contact(ago(1.1), 'closing'), contact(ago(1)), contact(ago(0.9), 'closing')];
    let { state } = look(noWait, said.slice(1, 3));
    state = look(state, said.slice(0, 2)).state;
    expect(look(state, said.slice(2)).state.open?.start).toMatchObject({ at: now - minute });
  });
});

describe('observeRow', () => {
  const row = (
    lastFrom: 'contact' | 'us' | 'unknown',
    newest: Moment | null,
    unread = true,
    state = noWait,
    at = now,
  ) => observeRow(state, { unread, lastFrom, newest }, at);

  it('opens a wait as a bound: it shows only the newest message', () => {
    expect(row('contact', ago(5)).state.open?.start).toEqual(ago(5, 'at-least'));
    expect(row('unknown', ago(5)).state.open?.start).toEqual(ago(5, 'at-least'));
    expect(row('contact', null).state.open?.start).toEqual(ago(0, 'at-least'));
  });

  it('opens none without a sign that the contact spoke last', () => {
    expect(row('unknown', ago(5), false).state).toEqual(noWait);
    expect(row('us', ago(5)).state).toEqual(noWait);
  });

  it('that tell of a reaction to our answer open one that ends without a reply', () => {
    const said = [contact(ago(40)), us(ago(20)), contact(ago(5), 'reaction')];
    const answered = look(noWait, said.slice(0, 2), true).state;
    const told = row('contact', ago(5), true, answered);
    expect(told.state.open).not.toBeNull();
    expect(look(told.state, said, true)).toMatchObject({ state: { open: null }, ended: null });
  });

  it('that tell of a reaction after thanks, which the conversation then shows, open one that is none', () => {
    const said = [contact(ago(40)), us(ago(20)), contact(ago(19), 'closing')];
    const told = row('contact', ago(5, 'minute'), true, look(noWait, said).state).state;
    expect(told.open).not.toBeNull();
    const shown = look(told, [...said, contact(ago(5), 'reaction')]);
    expect(shown.state.open).toBeNull();
    expect(shown.ended).toBeNull();
    // A part of the conversation that ends before that says nothing of it.
    expect(look(told, said).state.open).not.toBeNull();
  });

  it('opens one for a read row only for a day', () => {
    expect(row('contact', ago(5), false).state.open).not.toBeNull();
    expect(row('contact', ago(25 * 60), false).state.open).toBeNull();
    expect(row('contact', ago(25 * 60), true).state.open).not.toBeNull();
  });

  it('opens none for what the open conversation has judged, or we have answered', () => {
    const thanked = look(noWait, [us(ago(90)), contact(ago(40), 'closing')]).state;
    expect(row('contact', ago(40, 'minute'), true, thanked).state.open).toBeNull();
    expect(row('contact', ago(40), false, thanked).state.open).toBeNull();
    expect(row('contact', ago(5), true, thanked).state.open).not.toBeNull();
    const answered = observeSent(noWait, now - minute).state;
    expect(row('contact', ago(5), false, answered).state.open).toBeNull();
  });

  it('changes nothing when seen again, even as its label drifts', () => {
    const { state } = row('contact', ago(5, 'minute'));
    expect(row('contact', ago(5, 'minute'), true, state)).toEqual({ state, ended: null });
    const bounded = row('contact', ago(120, 'at-least')).state;
    const later = now + 10 * minute;
    expect(row('contact', { at: later - 2 * hour, precision: 'at-least' }, true, bounded, later)).toEqual({
      state: bounded,
      ended: null,
    });
  });

  it('gives way to the open conversation', () => {
    const { state } = row('contact', ago(5, 'minute'));
    const opened = look(state, [us(ago(90)), contact(ago(40, 'minute')), contact(ago(5, 'minute'))]).state;
    expect(opened.open?.start).toEqual(ago(40, 'minute'));
    expect(row('contact', ago(5, 'minute'), true, opened).state.open?.start).toEqual(ago(40, 'minute'));
    expect(look(state, [us(ago(90)), contact(ago(5, 'minute'), 'closing')]).state.open).toBeNull();
  });

  it('ends a wait when we spoke last, at that time', () => {
    const { state } = look(noWait, [us(ago(90)), contact(ago(40))]);
    const change = row('us', ago(10, 'minute'), false, state);
    expect(change.ended).toEqual({
      ...{ start: ago(40), first: false },
      end: { at: now - 10 * minute + 59_999, precision: 'at-least' },
    });
    expect(row('us', ago(10, 'minute'), false, change.state)).toEqual({ state: change.state, ended: null });
  });

  it('ends none while the row is behind, or its time unknown', () => {
    const { state } = look(noWait, [us(ago(90)), contact(ago(1))]);
    expect(row('us', ago(60, 'at-least'), false, state).state).toEqual(state);
    expect(row('us', null, false, state).state).toEqual(state);
  });

  it('is corrected when our last word was an automatic reply', () => {
    const { state } = look(noWait, [us(ago(90)), contact(ago(40))]);
    const hidden = row('us', ago(39), false, state).state;
    expect(hidden.open).toBeNull();
    const shown = look(hidden, [us(ago(90)), contact(ago(40)), us(ago(39), 'automatic')]).state;
    expect(shown.open?.start).toEqual(ago(40));
  });
});

describe('observeSent', () => {
  const { state } = look(noWait, [us(ago(90)), contact(ago(40, 'minute'))]);

  it('ends the wait exactly', () => {
    const sent = observeSent(state, now);
    expect(sent.ended).toEqual({ start: ago(40, 'minute'), end: ago(0), first: false });
    expect(observeSent(sent.state, now)).toEqual({ state: sent.state, ended: null });
    const seen = look(sent.state, [us(ago(90)), contact(ago(40, 'minute')), us(ago(0, 'minute'))]);
    expect(seen).toEqual({ state: sent.state, ended: null });
  });

  it('is known before the page shows the message', () => {
    const sent = observeSent(state, now).state;
    expect(look(sent, [us(ago(90)), contact(ago(40, 'minute'))]).state.open).toBeNull();
  });

  it('ends no wait that began later', () => {
    const late = observeSent(state, now - 50 * minute);
    expect(late).toEqual({ state: { ...state, lastOutboundAt: now - 50 * minute }, ended: null });
  });

  it('lets the next message open a new wait', () => {
    const sent = observeSent(state, now).state;
    const later = now + 5 * minute;
    const reply = contact({ at: later, precision: 'seen' });
    expect(look(sent, [us(ago(0, 'minute')), reply], false, later).state.open?.start).toEqual(reply.moment);
  });
});

describe('snooze and dismiss', () => {
  const { state } = look(noWait, [us(ago(90)), contact(ago(40))]);

  it('snoozing leaves the wait as it is, until a new message comes', () => {
    const asleep = snooze(state, now + hour);
    expect(asleep.open).toMatchObject({ start: ago(40), first: false, snoozedUntil: now + hour });
    expect(look(asleep, [us(ago(90)), contact(ago(40))]).state).toEqual(asleep);
    const woken = look(asleep, [us(ago(90)), contact(ago(40)), contact(ago(0, 'seen'))]).state;
    expect(woken.open).toMatchObject({ start: ago(40), first: false, snoozedUntil: null });
    expect(
      observeRow(asleep, { unread: true, lastFrom: 'contact', newest: ago(0) }, now).state.open?.snoozedUntil,
    ).toBeNull();
    expect(snooze(asleep, null)).toEqual(state);
    expect(snooze(noWait, now + hour)).toEqual(noWait);
  });

  it('dismissing ends the wait without a reply; only newer messages open one', () => {
    const gone = dismiss(state, now);
    expect(gone.open).toBeNull();
    expect(look(gone, [us(ago(90)), contact(ago(40))], false, now + hour)).toEqual({
      state: gone,
      ended: null,
    });
    const later = now + hour;
    const again = look(
      gone,
      [us(ago(90)), contact(ago(40)), contact({ at: later, precision: 'exact' })],
      false,
      later,
    );
    expect(again.state.open?.start).toEqual({ at: later, precision: 'exact' });
  });

  it('a label without a clock that drifts does not bring a dismissed wait back', () => {
    const gone = dismiss(row2h(now), now + minute);
    expect(gone.open).toBeNull();
    for (const minutes of [10, 50, 300, 1300]) {
      const at = now + minutes * minute;
      const hours = Math.floor((at - (now - 2 * hour)) / hour);
      const newest: Moment = { at: at - hours * hour, precision: 'at-least' };
      expect(observeRow(gone, { unread: true, lastFrom: 'contact', newest }, at).state.open).toBeNull();
      expect(look(gone, [contact({ at, precision: 'at-least' })], false, at).state.open).toBeNull();
    }
  });

  function row2h(at: number): WaitState {
    return observeRow(noWait, { unread: true, lastFrom: 'contact', newest: ago(120, 'at-least') }, at).state;
  }
});
