import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlankSite } from './blank-site.ts';
import { launchBuilt, sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';

/** What pages of the extension speak through; each browser has its own name for it. */
interface Messenger {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

const siteHosts = ['www.instagram.com', 'www.example.com'];
const site = await openBlankSite();
const session = sessionForFile(() => ({ sitesPort: site.port, siteHosts }));
afterAll(() => site.close());

describe('the extension itself', () => {
  it.each(['popup.html', 'options.html'])('opens %s without a complaint', async (path) => {
    const page = await session().extensionPage(path);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^[a-z]{2}/);
    expect(await session().extensionErrors()).toEqual([]);
    await page.close();
  });

  it('starts its background again after the browser ended it', async () => {
    const page = await session().extensionPage('popup.html');
    const wake = (): Promise<void> =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger };
        // Whether somebody answers is not the question here: a message alone has to start the background.
        await (browser ?? chrome)?.runtime.sendMessage({ riposte: 0 }).catch(() => undefined);
      });
    await wake();
    await until(() => session().backgroundRuns(), 'the background to run');
    await session().killBackground();
    expect(await session().backgroundRuns()).toBe(false);
    await wake();
    await until(() => session().backgroundRuns(), 'the background to run again');
    await page.close();
  });
});

describe('the watch over errors', () => {
  it('hears an exception that nobody caught', async () => {
    const page = await session().extensionPage('popup.html');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('made on purpose');
      });
    });
    const heard = async (): Promise<boolean> =>
      (await session().extensionErrors()).some((error) => error.includes('made on purpose'));
    await until(heard, 'the error to be heard');
    await page.close();
  });
});

describe('silence on the network (design.md 3, promise 3)', () => {
  it('asks nothing of anybody, neither on a DM page nor on its own pages', async () => {
    const page = await session().newPage();
    await page.goto('https://www.instagram.com/direct/inbox/');
    await page.goto('https://www.example.com/');
    await session().extensionPage('popup.html', page);
    await session().extensionPage('options.html', page);
    expect(session().outsideRequests()).toEqual([]);
    await page.close();
  });

  it('would notice a request if there was one', async () => {
    const page = await session().newPage();
    await page.goto('https://elsewhere.example/');
    expect(new Set(session().outsideRequests())).toEqual(new Set(['elsewhere.example:443']));
    await page.close();
  });
});

describe('a browser without the extension', () => {
  beforeAll(async () => {
    const control = await launchBuilt({ sitesPort: site.port, siteHosts, extension: null });
    const page = await control.newPage();
    await page.goto('https://www.instagram.com/direct/inbox/');
    alone = control.outsideRequests();
    await control.close();
  });
  let alone: readonly string[] = ['not asked yet'];

  it('is as silent, so that what the other tests see is the extension and not the browser', () => {
    expect(alone).toEqual([]);
  });
});
