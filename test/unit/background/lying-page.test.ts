import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import type { Moment } from '../../../src/domain/moment';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Observation = AskOf<'conversations/observe'>;
type Message = Observation['messages'][number];
type Row = AskOf<'conversations/rows'>['rows'][number];

const minute = 60_000;
const year = 365 * 86_400_000;
const ana = {
  ...{ platform: 'instagram' as const, thread: '17', handle: 'ana', name: 'Ana' },
  ...{ ambiguousName: false, group: false, request: false },
};
/** Times that no message can have; the first ones fit a clock that is wrong, the others no clock. */
const wrongTimes = [0, 1, 1_000, someNow + 1, someNow + minute, someNow + year, 8_640_000_000_000];
const noTimes = [-1, -year, 0.5, 8_640_000_000_001, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY];

let worker: Worker;

function message(direction: Message['direction'], at: number, precision: Moment['precision'] = 'exact') {
  return { direction, system: false, text: '', moment: { at, precision } };
}

function observe(...messages: readonly Message[]) {
  return worker.ask('conversations/observe', {
    ...{ conversation: ana, messages: [...messages], reachesStart: true, url: null },
  });
}

function row(at: number | null, change: Partial<Row> = {}): Row {
  const newest = at === null ? null : { at, precision: 'exact' as const };
  return { conversation: ana, unread: true, lastFrom: 'contact', newest, url: null, ...change };
}

/** No wait begins in the future or before there were messages, and no reply took less than nothing. */
async function expectSane(): Promise<void> {
  // A record that cannot be read back is set aside, and a wait with it.
  expect(await worker.get('health/store', null)).toMatchObject({ setAside: 0 });
  for (const { wait } of await worker.get('conversations/waiting', null)) {
    expect(wait.start.at).toBeLessThanOrEqual(worker.now);
    expect(wait.start.at).toBeGreaterThan(Date.UTC(2004, 0, 1));
  }
  for (const reply of await worker.get('numbers/replies', { since: 0 })) {
    expect(reply.waitSeconds).toBeGreaterThanOrEqual(0);
    expect(reply.officeSeconds).toBeGreaterThanOrEqual(0);
    expect(reply.repliedAt).toBeLessThanOrEqual(worker.now);
    expect(reply.waitStartedAt).toBeLessThanOrEqual(reply.repliedAt);
  }
}

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('a time that cannot be', () => {
  it.each(wrongTimes)('%d is a bound in messages, rows and replies', async (at) => {
    expect(await observe(message('inbound', at))).toMatchObject({
      ok: true,
      value: { start: { at: someNow, precision: 'at-least' } },
    });
    await expectSane();
    worker.now += minute;
    expect(await worker.ask('conversations/rows', { rows: [row(at)] })).toMatchObject({ ok: true });
    expect(await observe(message('inbound', at), message('outbound', at))).toMatchObject({ ok: true });
    await worker.get('conversations/sent', {
      ...{ once: 'sent-0001-000', conversation: ana, at, template: null },
    });
    await expectSane();
  });

  it.each(noTimes)('%d is refused, and nothing is written', async (at) => {
    expect(await observe(message('inbound', at))).toMatchObject({ ok: false, reason: 'invalid' });
    const rows = await worker.ask('conversations/rows', { rows: [row(at)] });
    expect(rows).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await worker.get('conversations/waiting', null)).toEqual([]);
    expect((await dump()).conversations).toEqual([]);
  });

  it.each([0, 1, 1_000, ...noTimes])('%d as that of a sent message ends no wait', async (at) => {
    await observe(message('inbound', someNow - 20 * minute));
    await worker.ask('conversations/sent', {
      ...{ once: 'sent-0002-000', conversation: ana, at, template: null },
    });
    await expectSane();
    expect(await worker.get('conversations/waiting', null)).toHaveLength(1);
  });
});

describe('a message whose side changes', () => {
  it('back and forth counts at most one reply', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await observe(message(turn % 2 === 0 ? 'inbound' : 'outbound', someNow - 20 * minute));
      await expectSane();
    }
    expect((await worker.get('numbers/replies', { since: 0 })).length).toBeLessThanOrEqual(1);
    expect((await dump()).conversations).toHaveLength(1);
  });
});

describe('too much', () => {
  const flood = Array.from({ length: 500 }, (_, index) =>
    message(index % 3 === 2 ? 'outbound' : 'inbound', someNow - (500 - index) * minute),
  );

  it('of one conversation, again and again, is one record and told once', async () => {
    expect(await observe(...flood)).toMatchObject({ ok: true });
    await worker.idle();
    const [after, told] = [await dump(), worker.browser.announced.length];
    for (let again = 0; again < 5; again += 1) await observe(...flood);
    await worker.idle();
    expect(await dump()).toEqual(after);
    expect(worker.browser.announced).toHaveLength(told);
    await expectSane();
  });

  it('for one question is refused before anything is done', async () => {
    expect(await observe(...flood, message('inbound', someNow))).toMatchObject({ reason: 'invalid' });
    const rows = Array.from({ length: 10_000 }, () => row(someNow - minute));
    expect(await worker.ask('conversations/rows', { rows })).toMatchObject({ reason: 'invalid' });
    expect(await worker.get('conversations/waiting', null)).toEqual([]);
    expect((await dump()).conversations).toEqual([]);
  });

  it('of one row in one list is one wait', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => row(someNow - index * minute));
    expect(await worker.ask('conversations/rows', { rows })).toMatchObject({ ok: true });
    expect(await worker.get('conversations/waiting', null)).toHaveLength(1);
    await expectSane();
  });
});

describe('any lie', () => {
  const instant = fc.oneof(
    fc.constantFrom(...wrongTimes, ...noTimes),
    fc.integer({ min: -90, max: 90 }).map((minutes) => someNow + minutes * minute),
  );
  const precision = fc.constantFrom<Moment['precision']>('exact', 'minute', 'seen', 'at-least');
  const moment = fc.record({ at: instant, precision });
  const messages = fc.array(
    fc.record({
      direction: fc.constantFrom<Message['direction']>('inbound', 'outbound', 'unknown'),
      system: fc.boolean(),
      text: fc.constantFrom('', 'thanks!', '👍', '{{ x }}'),
      moment,
    }),
    { maxLength: 6 },
  );
  const seen = fc.record({
    unread: fc.boolean(),
    lastFrom: fc.constantFrom<Row['lastFrom']>('contact', 'us', 'unknown'),
    newest: fc.option(moment),
  });
  const lie = fc.oneof(
    fc.record({ messages, reachesStart: fc.boolean() }),
    fc.record({ seen }),
    fc.record({ sentAt: instant }),
    fc.record({ later: fc.integer({ min: 0, max: 30 }) }),
  );

  it('is answered, and leaves no wait and no reply that cannot be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lie, { maxLength: 8 }), async (lies) => {
        freshProfile();
        worker = new Worker(someNow);
        for (const [index, told] of lies.entries()) {
          const answer =
            'messages' in told
              ? await worker.ask('conversations/observe', { ...told, conversation: ana, url: null })
              : 'seen' in told
                ? await worker.ask('conversations/rows', { rows: [row(null, told.seen)] })
                : 'sentAt' in told
                  ? await worker.ask('conversations/sent', {
                      ...{ once: `sent-${index}-0000`, conversation: ana, at: told.sentAt, template: null },
                    })
                  : null;
          if ('later' in told) worker.now += told.later * minute;
          if (answer && !answer.ok) expect(answer.reason).toBe('invalid');
          await expectSane();
        }
        await worker.idle();
        await worker.kill();
      }),
      { numRuns: 60 },
    );
  });
});
