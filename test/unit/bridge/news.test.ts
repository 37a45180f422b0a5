import { beforeEach, describe, expect, it } from 'vitest';
import type { NewsTopic } from '../../../src/contract/calls';
import { FakeBrowser, installBrowser } from '../fake-browser';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  installBrowser(browser);
});

describe('onNews', () => {
  it('hears topics until it is ended, and answers nobody', async () => {
    const { onNews } = await import('../../../src/bridge/news');
    const heard: NewsTopic[] = [];
    const end = new AbortController();
    onNews((topic) => heard.push(topic), end.signal);
    expect(await browser.send({ riposte: 1, news: 'templates' }, {})).toBeUndefined();
    for (const other of [
      null,
      'templates',
      { news: 'templates' },
      { riposte: 1, call: 'settings/read', data: null },
    ]) {
      expect(await browser.send(other, {})).toBeUndefined();
    }
    expect(heard).toEqual(['templates']);
    end.abort();
    await browser.send({ riposte: 1, news: 'settings' }, {});
    expect(heard).toEqual(['templates']);
    expect(browser.listens).toBe(false);
  });

  it('does not begin when it is ended already', async () => {
    const { onNews } = await import('../../../src/bridge/news');
    onNews(() => undefined, AbortSignal.abort());
    expect(browser.listens).toBe(false);
  });
});

describe('Announcer', () => {
  it('reaches pages and the tabs that spoke, and forgets tabs that are gone', async () => {
    const { Announcer } = await import('../../../src/bridge/announce');
    const announcer = new Announcer();
    for (const tab of [3, 4, 3]) await announcer.heardFrom(tab, 'x');
    browser.listeningTabs.add(3);
    await announcer.announce('conversations');
    expect(browser.announced).toEqual(['pages conversations', 'tab 3 conversations']);
    expect(browser.session.get('tabsThatSpoke')).toEqual([[3, 'x']]);
  });

  it('knows the tabs of the worker before it', async () => {
    const { Announcer } = await import('../../../src/bridge/announce');
    await new Announcer().heardFrom(5, 'linkedin');
    browser.listeningTabs.add(5);
    await new Announcer().announce('templates');
    expect(browser.announced).toContain('tab 5 templates');
  });

  it('knows which platform stands in a tab, as long as its page is there', async () => {
    const { Announcer } = await import('../../../src/bridge/announce');
    const announcer = new Announcer();
    await announcer.heardFrom(6, 'x');
    await announcer.heardFrom(6, 'linkedin');
    browser.listeningTabs.add(6);
    expect(await announcer.platformIn(6)).toBe('linkedin');
    expect(await announcer.platformIn(7)).toBeNull();
    browser.listeningTabs.delete(6);
    expect(await announcer.platformIn(6)).toBeNull();
  });
});
