import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AskOf } from '../../../src/contract/calls';
import { fromPage } from '../fake-browser';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

const minute = 60_000;
let worker: Worker;

/** A tab shows a conversation on Facebook in which one message came so many minutes before `someNow`. */
async function see(name: string, ago: number, request = false): Promise<void> {
  const url = urlOf(name);
  const asked: AskOf<'conversations/observe'> = {
    conversation: {
      ...{ platform: 'facebook', thread: name, handle: name, name, ambiguousName: false },
      ...{ group: false, request },
    },
    messages: [
      {
        ...{ direction: 'inbound', system: false, text: 'Where is the zebra?' },
        moment: { at: someNow - ago * minute, precision: 'exact' },
      },
    ],
    ...{ reachesStart: true, url },
  };
  await worker.get('conversations/observe', asked, fromPage(worker.browser, url, 4));
  await worker.idle();
}

function urlOf(name: string): string {
  return `https://www.facebook.com/messages/t/${name}`;
}

async function set(change: Partial<AskOf<'settings/save'>>): Promise<void> {
  const settings = await worker.get('settings/read', null);
  await worker.get('settings/save', { ...settings, ...change });
  await worker.idle();
}

async function passMinutes(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    worker.now += minute;
    worker.browser.ring('waits');
    await worker.idle();
  }
}

function shown() {
  return [...worker.browser.notices.values()];
}

/** What is on screen goes away, as when the agent closes it. */
async function afterClosing(minutes: number) {
  worker.browser.notices.clear();
  await passMinutes(minutes);
  return shown();
}

async function decide(call: 'conversations/dismiss' | 'conversations/snooze', who: string): Promise<void> {
  const waits = await worker.get('conversations/waiting', null);
  const conversation = waits.find(({ name }) => name === who)?.conversation ?? 'nobody';
  if (call === 'conversations/dismiss') await worker.get(call, { conversation });
  else await worker.get(call, { conversation, until: someNow + 60 * minute });
  await worker.idle();
}

beforeEach(async () => {
  freshProfile();
  worker = new Worker(someNow);
  await worker.start();
  worker.browser.allowNotifications();
  await set({ notifications: true });
});

describe('a notification', () => {
  it('comes when the reply is due soon, not before, and says who and how long', async () => {
    await see('Ana', 10);
    await passMinutes(1);
    expect(shown()).toEqual([]);
    await passMinutes(1);
    expect(shown()).toEqual([{ title: 'Ana: reply due soon', message: '3 min left on Facebook' }]);
    expect(JSON.stringify(shown())).not.toContain('zebra');
  });

  it('comes once for a wait, also when the worker died in between', async () => {
    await see('Ana', 12);
    await passMinutes(1);
    expect(shown()).toHaveLength(1);
    expect(await afterClosing(1)).toEqual([]);
    await worker.kill();
    await worker.start();
    await see('Ana', 12);
    expect(await afterClosing(5)).toEqual([]);
  });

  it('comes once when two alarms ring together', async () => {
    await see('Ana', 12);
    worker.browser.ring('waits');
    worker.browser.ring('waits');
    await worker.idle();
    expect(worker.browser.notified).toBe(1);
    expect(await afterClosing(1)).toEqual([]);
  });

  it('comes again for the next wait of the same contact', async () => {
    await see('Ana', 12);
    await passMinutes(1);
    await decide('conversations/dismiss', 'Ana');
    await passMinutes(9);
    await see('Ana', -10);
    expect(await afterClosing(11)).toEqual([]);
    expect(await afterClosing(1)).toHaveLength(1);
  });

  it('does not come again for "no reply needed" that was taken back', async () => {
    await see('Ana', 12);
    await passMinutes(1);
    const [{ conversation } = { conversation: '' }] = await worker.get('conversations/waiting', null);
    await decide('conversations/dismiss', 'Ana');
    await worker.get('conversations/restore', { conversation, name: 'Ana', url: null });
    expect(await afterClosing(1)).toEqual([]);
  });

  it('is one with a count for several at once', async () => {
    await see('Ana', 12);
    await see('Bo', 13);
    await see('Cy', 2);
    await passMinutes(1);
    expect(shown()).toEqual([
      { title: '2 replies are due soon', message: 'See who has been waiting longest.' },
    ]);
  });

  it('speaks the language of the settings', async () => {
    await set({ language: 'es' });
    await see('Ana', 13);
    await passMinutes(1);
    expect(shown()).toEqual([{ title: 'Ana: respuesta pronto', message: 'Quedan 1 min en Facebook' }]);
  });

  it('never comes for a request, a snoozed or dismissed wait, or one that is late already', async () => {
    await see('Request', 12, true);
    await see('Late', 15);
    await see('Asleep', 10);
    await see('Settled', 10);
    await decide('conversations/snooze', 'Asleep');
    await decide('conversations/dismiss', 'Settled');
    await passMinutes(10);
    expect(shown()).toEqual([]);
    expect(worker.browser.badge.text).toBe('1');
  });

  it('waits for the office to open', async () => {
    const clock = (minutes: number) => new Date(someNow + minutes * minute).toISOString().slice(11, 16);
    // Closed for four minutes from now, when one of the fifteen is left.
    const open = [
      { from: '00:00', to: clock(0) },
      { from: clock(4), to: '24:00' },
    ];
    await set({ officeHours: { enabled: true, timeZone: 'UTC', week: Array(7).fill(open), holidays: [] } });
    await see('Ana', 14);
    await passMinutes(3);
    expect(shown()).toEqual([]);
    await passMinutes(1);
    expect(shown()).toEqual([{ title: 'Ana: reply due soon', message: '1 min left on Facebook' }]);
  });

  it('does not come while it is switched off, or while the browser does not allow it', async () => {
    await set({ notifications: false });
    await see('Ana', 12);
    await passMinutes(1);
    expect(shown()).toEqual([]);
    const other = new Worker(someNow);
    await worker.kill();
    worker = other;
    await set({ notifications: true });
    await see('Ana', 12);
    await passMinutes(1);
    expect(shown()).toEqual([]);
    expect((await dump()).conversations).toMatchObject([{ notifiedAt: null }]);
  });
});

describe('a click on a notification', () => {
  const id = () => [...worker.browser.notices.keys()][0] ?? '';

  it('opens its conversation, also when it wakes the worker, and takes the notification away', async () => {
    await see('Ana', 12);
    await passMinutes(1);
    await worker.kill();
    await worker.start();
    worker.browser.clickNotice(id());
    await worker.idle();
    expect(worker.browser.opened).toEqual([urlOf('Ana')]);
    expect(shown()).toEqual([]);
  });

  it('brings its tab to the front where there is one', async () => {
    worker.browser.listeningTabs.add(4);
    await see('Ana', 12);
    await passMinutes(1);
    worker.browser.clickNotice(id());
    await worker.idle();
    expect(worker.browser.tabInFront).toBe(4);
    expect(worker.browser.opened).toEqual([]);
  });

  it.each<[string, () => Promise<void>]>([
    ['of several', () => see('Bo', 12)],
    ['whose wait is over', () => Promise.resolve()],
  ])('%s opens the list', async (_which, before) => {
    await see('Ana', 12);
    await before();
    await passMinutes(1);
    for (const { conversation } of await worker.get('conversations/waiting', null))
      await worker.get('conversations/dismiss', { conversation });
    worker.browser.clickNotice(id());
    await worker.idle();
    expect(worker.browser.opened).toEqual([`chrome-extension://${worker.browser.id}/popup.html#waiting`]);
  });
});
