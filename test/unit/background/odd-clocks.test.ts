import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { describeWait } from '../../../src/domain/clock-text';
import { fromPage } from '../fake-browser';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

const minute = 60_000;
const hour = 60 * minute;
const url = 'https://www.facebook.com/messages/t/ana';
const conversation: AskOf<'conversations/observe'>['conversation'] = {
  ...{ platform: 'facebook', thread: 'ana', handle: 'ana', name: 'Ana', ambiguousName: false },
  ...{ group: false, request: false },
};
let worker: Worker;

/** A look at the conversation; the times are the site's, which no clock of ours moves. */
function see(...said: readonly (readonly ['inbound' | 'outbound', number])[]) {
  const messages = said.map(([direction, at]) => ({
    ...{ direction, system: false, text: 'Where is my order?' },
    moment: { at, precision: 'exact' as const },
  }));
  const asked = { conversation, messages, reachesStart: true, url };
  return worker.get('conversations/observe', asked, fromPage(worker.browser, url, 1));
}

function send(once: string) {
  const asked = { once, conversation, at: worker.now, template: null };
  return worker.get('conversations/sent', asked, fromPage(worker.browser, url, 1));
}

const waiting = () => worker.get('conversations/waiting', null);
const replies = () => worker.get('numbers/replies', { since: 0 });

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('a laptop asleep for a night', () => {
  it('wakes with the wait as long as it is, and counts the reply of the morning by it', async () => {
    await see(['inbound', someNow - 5 * minute]);
    await worker.kill();
    worker.now = someNow + 9 * hour;
    const [one] = await waiting();
    expect(one?.wait.start.at).toBe(someNow - 5 * minute);
    expect(one && describeWait(one.wait, worker.now).name).toMatch(/^Waiting 9 h/);
    await see(['inbound', someNow - 5 * minute], ['outbound', worker.now - minute]);
    expect(await waiting()).toEqual([]);
    expect(await replies()).toMatchObject([{ waitSeconds: 9 * 3_600 + 4 * 60 }]);
  });

  it('wakes a snoozed wait that should have come back in between', async () => {
    await see(['inbound', someNow - 5 * minute]);
    const [one] = await waiting();
    await worker.get('conversations/snooze', {
      conversation: one?.conversation ?? '',
      until: someNow + hour,
    });
    worker.now = someNow + 9 * hour;
    const [awake] = await waiting();
    expect(awake?.wait.snoozedUntil ?? 0).toBeLessThan(worker.now);
  });
});

describe('a system clock set back by two hours', () => {
  it('keeps the wait, shows none below zero, and the reply still ends it', async () => {
    const asked = someNow - 5 * minute;
    await see(['inbound', asked]);
    worker.now = someNow - 2 * hour;
    await see(['inbound', asked]);
    const [one] = await waiting();
    expect(one && describeWait(one.wait, worker.now).name).not.toMatch(/-|−/);
    await see(['inbound', asked], ['outbound', asked + 10 * minute]);
    expect(await waiting()).toEqual([]);
    const [reply] = await replies();
    expect(reply?.waitSeconds).toBeGreaterThanOrEqual(0);
    expect(reply?.officeSeconds).toBeGreaterThanOrEqual(0);
  });

  it('lets a reply sent here end the wait at once', async () => {
    await see(['inbound', someNow - 5 * minute]);
    worker.now = someNow - 2 * hour;
    await send('sent-set-back');
    expect(await waiting()).toEqual([]);
    expect(await replies()).toMatchObject([{ waitSeconds: 0 }]);
  });

  it('to the right time hides no question asked after a reply of the wrong one', async () => {
    worker.now = someNow + 2 * hour;
    await see(['inbound', someNow - 5 * minute]);
    await send('sent-ahead');
    expect(await waiting()).toEqual([]);
    worker.now = someNow + 10 * minute;
    const said = [
      ['inbound', someNow - 5 * minute],
      ['outbound', someNow],
      ['inbound', someNow + 7 * minute],
    ] as const;
    await see(...said);
    expect(await waiting()).toMatchObject([{ wait: { start: { at: someNow + 7 * minute } } }]);
  });

  it('and right again: the next wait is measured as ever', async () => {
    worker.now = someNow - 2 * hour;
    await see(['inbound', someNow - 20 * minute], ['outbound', someNow - 15 * minute]);
    worker.now = someNow;
    const said = [
      ['inbound', someNow - 20 * minute],
      ['outbound', someNow - 15 * minute],
      ['inbound', someNow - 3 * minute],
    ] as const;
    await see(...said);
    expect(await waiting()).toMatchObject([{ wait: { start: { at: someNow - 3 * minute } } }]);
    await see(...said, ['outbound', someNow - minute]);
    expect((await replies()).at(-1)).toMatchObject({ waitSeconds: 120 });
  });
});
