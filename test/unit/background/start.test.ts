import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

let worker: Worker;

beforeEach(() => {
  freshProfile();
  worker = new Worker(someNow);
});

const observation = {
  conversation: {
    ...{ platform: 'instagram' as const, thread: '1', handle: null, name: 'Ana' },
    ...{ ambiguousName: false, group: false, request: false },
  },
  messages: [
    {
      direction: 'inbound' as const,
      system: false,
      text: '',
      moment: { at: someNow - 60_000, precision: 'exact' as const },
    },
  ],
  reachesStart: true,
  url: null,
};

describe('startBackground', () => {
  it('listens before anything is awaited', async () => {
    await worker.start();
    expect(worker.browser.listens).toBe(true);
  });

  it('makes alarms and badge anew when they were lost', async () => {
    await worker.get('conversations/observe', observation);
    await worker.settle();
    await worker.kill();
    worker.browser.alarmsMade.clear();
    Object.assign(worker.browser.badge, { text: '' });
    await worker.start();
    worker.browser.startUp();
    await worker.idle();
    expect([...worker.browser.alarmsMade.keys()].sort()).toEqual(['daily', 'waits']);
    expect(worker.browser.badge.text).toBe('1');
  });

  it('turns the badge late when the minute alarm rings after the target', async () => {
    await worker.get('conversations/observe', observation);
    await worker.settle();
    const calm = worker.browser.badge.color;
    worker.now += 15 * 60_000;
    worker.browser.ring('waits');
    await worker.idle();
    expect(worker.browser.badge.color).not.toBe(calm);
    expect(worker.browser.badge.title).toBe('Riposte: 1 late');
  });

  it('follows the settings', async () => {
    const settings = await worker.get('settings/read', null);
    await worker.get('conversations/observe', observation);
    await worker.get('settings/save', { ...settings, targets: { fallback: 0.5, perPlatform: {} } });
    await worker.idle();
    expect(worker.browser.badge.title).toBe('Riposte: 1 late');
    expect(worker.browser.announced).toContain('pages settings');
  });

  it('keeps a copy that a new database comes back from', async () => {
    const before = await worker.get('templates/export', null);
    await worker.settle();
    await worker.kill();
    freshProfile();
    expect(await worker.get('templates/export', null)).toEqual(before);
    const health = await worker.get('health/store', null);
    expect(health).toEqual({ setAside: 0, notes: [{ what: 'restored', count: 10, at: someNow }] });
  });

  it('lists what pages lack, one report per platform', async () => {
    await worker.get('health/report', { platform: 'x', missing: ['composer'] });
    worker.now += 5;
    await worker.get('health/report', { platform: 'instagram', missing: [] });
    worker.now -= 1;
    await worker.get('health/report', { platform: 'x', missing: ['list'] });
    expect(await worker.get('health/list', null)).toEqual([
      { platform: 'instagram', missing: [], at: someNow + 5 },
      { platform: 'x', missing: ['list'], at: someNow + 4 },
    ]);
    await worker.idle();
    expect((await dump()).health).toHaveLength(2);
  });

  it('greets a new install with the welcome page, and no update', async () => {
    await worker.start();
    worker.browser.install('update');
    await worker.idle();
    expect(worker.browser.opened).toEqual([]);
    worker.browser.install('install');
    await worker.idle();
    expect(worker.browser.opened).toEqual(['chrome-extension://riposteid/welcome.html']);
  });
});
