import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import type { Moment } from '../../../src/domain/moment';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Observation = AskOf<'conversations/observe'>;
type Row = AskOf<'conversations/rows'>['rows'][number];

const minute = 60_000;
const ana = {
  ...{ platform: 'instagram' as const, thread: '17', handle: 'ana', name: 'Ana López' },
  ...{ ambiguousName: false, group: false, request: false },
};
const url = 'https://www.instagram.com/direct/t/17/';

let worker: Worker;
let asked = 0;

/** A moment this many minutes ago. */
function ago(minutes: number): Moment {
  return { at: someNow - minutes * minute, precision: 'exact' };
}

type Said = readonly ['inbound' | 'outbound', number];

function observation(said: readonly Said[], conversation: Observation['conversation'] = ana): Observation {
  const messages = said.map(([direction, minutes]) => ({
    direction,
    system: false,
    text: '',
    moment: ago(minutes),
  }));
  return { conversation, messages, reachesStart: true, url };
}

function observe(...said: Said[]) {
  return worker.get('conversations/observe', observation(said));
}

function row(
  change: Omit<Partial<Row>, 'conversation'> & { conversation?: Partial<Row['conversation']> },
): Row {
  const conversation = { ...ana, thread: null, handle: null, ...change.conversation };
  return { unread: true, lastFrom: 'contact', newest: ago(3), url: null, ...change, conversation } as Row;
}

function sent(minutes: number, template: string | null) {
  asked += 1;
  const at = someNow - minutes * minute;
  return worker.get('conversations/sent', { once: `sent-${asked}-000`, conversation: ana, at, template });
}

function replies() {
  return worker.get('numbers/replies', { since: 0 });
}

function waiting() {
  return worker.get('conversations/waiting', null);
}

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('a wait', () => {
  it('is opened by a question, not by thanks', async () => {
    const [asked] = observation([['inbound', 20]]).messages;
    if (!asked) throw new Error('no message');
    const of = (text: string, system = false): Observation => ({
      ...observation([['outbound', 30]]),
      messages: [...observation([['outbound', 30]]).messages, { ...asked, text, system }],
    });
    expect(await worker.get('conversations/observe', of('Thank you!! 🙏'))).toBeNull();
    expect(await worker.get('conversations/observe', of('Ana started a video chat', true))).toBeNull();
    expect(await worker.get('conversations/observe', of('And the zebra?'))).not.toBeNull();
    expect(JSON.stringify(await dump())).not.toContain('zebra');
  });

  it('is shown, listed and counted on the badge while it lasts', async () => {
    const wait = await observe(['inbound', 20], ['inbound', 5]);
    expect(wait).toMatchObject({ start: ago(20), dueAt: someNow - 5 * minute, request: false });
    expect(await waiting()).toMatchObject([{ platform: 'instagram', name: 'Ana López', url, wait }]);
    await worker.settle();
    expect(worker.browser.badge.text).toBe('1');
    expect([...worker.browser.alarmsMade.keys()].sort()).toEqual(['daily', 'waits']);
  });

  it('ends with our message, is counted once, and leaves no name behind', async () => {
    await observe(['inbound', 20]);
    expect(JSON.stringify(await dump())).toContain('Ana');
    const answered: Said[] = [
      ['inbound', 20],
      ['outbound', 2],
    ];
    expect(await observe(...answered)).toBeNull();
    await observe(...answered);
    expect(await replies()).toMatchObject([
      { waitSeconds: 18 * 60, firstReply: true, withinTarget: false, template: null, platform: 'instagram' },
    ]);
    expect(await waiting()).toEqual([]);
    await worker.idle();
    const kept = JSON.stringify(await dump());
    for (const secret of ['Ana', 'López', 'direct/t/17', '"ana"', '"17"']) expect(kept).not.toContain(secret);
    expect(worker.browser.badge.text).toBe('');
    expect(worker.browser.alarmsMade.has('waits')).toBe(false);
  });

  it('seen in two tabs at once is counted once', async () => {
    await observe(['inbound', 20]);
    await Promise.all([1, 2, 3].map(() => observe(['inbound', 20], ['outbound', 2])));
    expect(await replies()).toHaveLength(1);
  });

  it('is announced when it changes and not when the same is seen again', async () => {
    await observe(['inbound', 20]);
    await worker.idle();
    const told = worker.browser.announced.length;
    expect(told).toBeGreaterThan(0);
    await observe(['inbound', 20]);
    await worker.idle();
    expect(worker.browser.announced).toHaveLength(told);
  });

  it('of a request is listed and never due', async () => {
    const asRequest = observation([['inbound', 90]], { ...ana, request: true });
    const wait = await worker.get('conversations/observe', asRequest);
    expect(wait).toMatchObject({ dueAt: null, request: true });
    expect(await waiting()).toHaveLength(1);
  });
});

describe('the template of a reply', () => {
  it('comes with the word that it was sent', async () => {
    await observe(['inbound', 20]);
    await sent(1, 'refund');
    await observe(['inbound', 20], ['outbound', 1]);
    expect(await replies()).toMatchObject([{ template: 'refund', waitSeconds: 19 * 60 }]);
  });

  it('is named when that word comes after the message was seen', async () => {
    await observe(['inbound', 20]);
    await observe(['inbound', 20], ['outbound', 1]);
    await sent(0, 'refund');
    expect(await replies()).toMatchObject([{ template: 'refund' }]);
  });

  it('is not named by a later message', async () => {
    await observe(['inbound', 20]);
    await observe(['inbound', 20], ['outbound', 10]);
    await sent(7, 'refund');
    expect(await replies()).toMatchObject([{ template: null }]);
  });

  it('is not that of a second message, sent soon after one without a template', async () => {
    await observe(['inbound', 20]);
    await observe(['inbound', 20], ['outbound', 2]);
    await sent(2, null);
    await sent(1, 'refund');
    expect(await replies()).toMatchObject([{ template: null }]);
  });

  it('does not change once named', async () => {
    await observe(['inbound', 20]);
    await sent(1, 'refund');
    await sent(1, 'thanks');
    expect(await replies()).toMatchObject([{ template: 'refund' }]);
  });
});

describe('lists', () => {
  it('answer a wait per row, in order, and nothing for a name that two bear', async () => {
    const rows = [
      row({ conversation: { name: 'Bo' } }),
      row({ conversation: { name: 'Al', ambiguousName: true } }),
      row({ conversation: { name: 'Cy' }, lastFrom: 'us', unread: false }),
      row({ conversation: { name: 'Di' }, newest: null }),
    ];
    const waits = await worker.get('conversations/rows', { rows });
    expect(waits.map((wait) => wait !== null)).toEqual([true, false, false, true]);
    expect((await waiting()).map(({ name }) => name).sort()).toEqual(['Bo', 'Di']);
  });

  it('and the thread that is opened from them are one conversation', async () => {
    await worker.get('conversations/rows', { rows: [row({})] });
    await observe(['inbound', 20], ['inbound', 3]);
    expect(await waiting()).toMatchObject([{ wait: { start: ago(20) }, url }]);
    await worker.get('conversations/rows', { rows: [row({})] });
    expect(await waiting()).toHaveLength(1);
    await worker.get('conversations/rows', {
      rows: [row({ lastFrom: 'us', unread: false, newest: ago(0) })],
    });
    expect(await waiting()).toEqual([]);
    expect(await replies()).toHaveLength(1);
  });

  it('keep namesakes apart once both were opened', async () => {
    const other = { ...ana, thread: '18', handle: 'ana2' };
    await observe(['inbound', 20]);
    await worker.get('conversations/observe', observation([['inbound', 40]], other));
    expect(await waiting()).toHaveLength(2);
    expect(await worker.get('conversations/rows', { rows: [row({})] })).toEqual([null]);
    await worker.get(
      'conversations/observe',
      observation(
        [
          ['inbound', 40],
          ['outbound', 1],
        ],
        other,
      ),
    );
    expect(await waiting()).toMatchObject([{ wait: { start: ago(20) } }]);
  });

  it('join what was known by thread and by handle, replies and all', async () => {
    const byHandle = { ...ana, thread: null, name: null };
    await worker.get('conversations/observe', observation([['inbound', 90]], byHandle));
    await worker.get(
      'conversations/observe',
      observation(
        [
          ['inbound', 90],
          ['outbound', 80],
        ],
        byHandle,
      ),
    );
    const byThread = { ...ana, handle: null, name: null };
    await worker.get('conversations/observe', observation([['inbound', 20]], byThread));
    expect((await dump()).conversations).toHaveLength(2);
    await observe(['inbound', 90], ['outbound', 80], ['inbound', 20]);
    const { conversations } = await dump();
    const [counted] = await replies();
    expect(conversations).toMatchObject([{ hash: counted?.conversation }]);
    expect(await replies()).toHaveLength(1);
  });
});

describe('what the agent decides', () => {
  it('snoozes a wait without changing its start', async () => {
    await observe(['inbound', 20]);
    const [{ conversation } = { conversation: '' }] = await waiting();
    const until = someNow + 60 * minute;
    await worker.get('conversations/snooze', { conversation, until });
    expect(await waiting()).toMatchObject([{ wait: { start: ago(20), snoozedUntil: until } }]);
    await worker.idle();
    expect(worker.browser.badge.text).toBe('');
  });

  it('dismisses a wait for good, and a repeated question changes nothing', async () => {
    await observe(['inbound', 20]);
    const [{ conversation } = { conversation: '' }] = await waiting();
    await worker.get('conversations/dismiss', { conversation });
    const after = await dump();
    worker.now += 1_000;
    await worker.get('conversations/dismiss', { conversation });
    expect(await dump()).toEqual(after);
    expect(await observe(['inbound', 20])).toBeNull();
    expect(await replies()).toEqual([]);
    expect(await observe(['inbound', 20], ['inbound', -0.01])).not.toBeNull();
  });

  it('takes no offence at conversations that are gone', async () => {
    await worker.get('conversations/snooze', { conversation: 'gone', until: null });
    await worker.get('conversations/dismiss', { conversation: 'gone' });
    expect(await waiting()).toEqual([]);
  });
});

describe('old records', () => {
  it('go after the days that the settings say, but for waits that are on', async () => {
    await observe(['inbound', 20]);
    await observe(['inbound', 20], ['outbound', 2]);
    const open = observation([['inbound', 20]], { ...ana, thread: '99', handle: 'bo', name: 'Bo' });
    await worker.get('conversations/observe', open);
    worker.now += 91 * 86_400_000;
    await worker.kill();
    await worker.settle();
    const { replies: counted, conversations } = await dump();
    expect(counted).toEqual([]);
    expect(conversations).toMatchObject([{ name: 'Bo' }]);
  });

  it('go at once when fewer days are set', async () => {
    await observe(['inbound', 20]);
    await observe(['inbound', 20], ['outbound', 2]);
    worker.now += 3 * 86_400_000;
    const settings = await worker.get('settings/read', null);
    await worker.get('settings/save', { ...settings, retentionDays: 2 });
    await worker.idle();
    expect(await replies()).toEqual([]);
  });
});
