import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { fromPage } from '../fake-browser';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

const minute = 60_000;
let worker: Worker;

/** What a tab sees of a conversation on Facebook: who wrote how many minutes ago, in turns. */
function look(name: string, ...said: readonly (readonly ['inbound' | 'outbound', number])[]) {
  const messages = said.map(([direction, ago]) => ({
    ...{ direction, system: false, text: 'Where is my order?' },
    moment: { at: someNow - ago * minute, precision: 'exact' as const },
  }));
  const conversation: AskOf<'conversations/observe'>['conversation'] = {
    ...{ platform: 'facebook', thread: name, handle: name, name, ambiguousName: false },
    ...{ group: false, request: false },
  };
  return { conversation, messages, reachesStart: true, url: urlOf(name) };
}

function urlOf(name: string): string {
  return `https://www.facebook.com/messages/t/${name}`;
}

function see(tab: number, asked: AskOf<'conversations/observe'>) {
  worker.browser.listeningTabs.add(tab);
  return worker.get(
    'conversations/observe',
    asked,
    fromPage(worker.browser, urlOf(asked.conversation.name ?? ''), tab),
  );
}

function waiting() {
  return worker.get('conversations/waiting', null);
}

async function hashOf(name: string): Promise<string> {
  return (await waiting()).find((one) => one.name === name)?.conversation ?? 'nobody';
}

function closed() {
  const day = { from: '2026-11-21', to: '2026-11-21', platform: null, template: null };
  return worker.get('numbers/summary', { ...day, firstOnly: false, figure: 'waitSeconds' });
}

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

describe('"no reply needed"', () => {
  it('is counted, and counted no more once it is taken back; then everything is as before', async () => {
    await see(1, look('ana', ['inbound', 20]));
    const before = await waiting();
    const [{ conversation, name, url } = { conversation: '', name: null, url: null }] = before;
    await worker.get('conversations/dismiss', { conversation });
    expect(await waiting()).toEqual([]);
    expect(await closed()).toMatchObject({ closed: 1, all: { count: 0 } });
    expect(JSON.stringify((await dump()).conversations)).not.toContain('facebook.com');
    for (let twice = 0; twice < 2; twice += 1) {
      await worker.get('conversations/restore', { conversation, name, url });
      expect(await waiting()).toEqual(before);
      expect(await closed()).toMatchObject({ closed: 0 });
    }
    expect(await see(1, look('ana', ['inbound', 20]))).toMatchObject({
      start: { at: someNow - 20 * minute },
    });
  });

  it('is not taken back once it was answered', async () => {
    await see(1, look('ana', ['inbound', 20]));
    const conversation = await hashOf('ana');
    await worker.get('conversations/dismiss', { conversation });
    await see(1, look('ana', ['inbound', 20], ['outbound', 1]));
    await worker.get('conversations/restore', { conversation, name: 'ana', url: null });
    expect(await waiting()).toEqual([]);
    expect(await closed()).toMatchObject({ closed: 1 });
  });

  it('taken back after the contact wrote again counts from the older message', async () => {
    await see(1, look('ana', ['inbound', 20]));
    const conversation = await hashOf('ana');
    await worker.get('conversations/dismiss', { conversation });
    worker.now += 5 * minute;
    await see(1, look('ana', ['inbound', 20], ['inbound', -4]));
    await worker.get('conversations/restore', { conversation, name: 'ana', url: null });
    expect(await waiting()).toMatchObject([{ wait: { start: { at: someNow - 20 * minute } } }]);
  });
});

describe('going there', () => {
  it('brings the tab that shows it to the front, also after the worker died', async () => {
    await see(4, look('ana', ['inbound', 20]));
    await see(5, look('bo', ['inbound', 10]));
    await worker.idle();
    await worker.kill();
    expect(await worker.get('conversations/open', { conversation: await hashOf('ana') })).toBe('tab');
    expect(worker.browser.tabInFront).toBe(4);
    expect(worker.browser.opened).toEqual([]);
  });

  it('opens its address when the tab is gone or shows another one', async () => {
    await see(4, look('ana', ['inbound', 20]));
    await see(4, look('bo', ['inbound', 10]));
    await worker.idle();
    expect(await worker.get('conversations/open', { conversation: await hashOf('ana') })).toBe('address');
    worker.browser.listeningTabs.clear();
    expect(await worker.get('conversations/open', { conversation: await hashOf('bo') })).toBe('address');
    expect(worker.browser.opened).toEqual([urlOf('ana'), urlOf('bo')]);
  });

  it('says that there is nowhere to go for a chat without an address', async () => {
    await see(4, { ...look('ana', ['inbound', 20]), url: null });
    await worker.idle();
    worker.browser.listeningTabs.clear();
    expect(await worker.get('conversations/open', { conversation: await hashOf('ana') })).toBe('nowhere');
    expect(await worker.get('conversations/open', { conversation: 'unknown' })).toBe('nowhere');
  });

  it('by key goes to the most urgent first, then on through the list, past whom was snoozed', async () => {
    await see(1, look('late', ['inbound', 90]));
    await see(2, look('later', ['inbound', 50]));
    await see(3, look('asleep', ['inbound', 40]));
    await see(4, look('soon', ['inbound', 10]));
    await worker.get('conversations/snooze', {
      conversation: await hashOf('asleep'),
      until: someNow + 60 * minute,
    });
    const tabs: (number | null)[] = [];
    for (let press = 0; press < 4; press += 1) {
      worker.browser.command('next-waiting');
      await worker.idle();
      tabs.push(worker.browser.tabInFront);
    }
    expect(tabs).toEqual([1, 2, 4, 1]);
  });

  it('by key does nothing while nobody waits', async () => {
    await worker.start();
    worker.browser.command('next-waiting');
    await worker.idle();
    expect(worker.browser.opened).toEqual([]);
  });
});

describe('the platform’s window', () => {
  it('is counted from the contact’s last message, where the platform has one', async () => {
    await see(1, look('ana', ['inbound', 90], ['inbound', 20]));
    const onLinkedin = look('bo', ['inbound', 20]);
    await see(2, { ...onLinkedin, conversation: { ...onLinkedin.conversation, platform: 'linkedin' } });
    const ends = Object.fromEntries((await waiting()).map(({ name, windowEndsAt }) => [name, windowEndsAt]));
    expect(ends).toEqual({ ana: someNow + 24 * 60 * minute - 20 * minute, bo: null });
  });
});
