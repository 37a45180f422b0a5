import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromPage } from '../fake-browser';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

let worker: Worker;

beforeEach(async () => {
  freshProfile();
  worker = new Worker(someNow);
  await worker.start();
});
afterEach(() => worker.kill());

/** A page of LinkedIn in a tab, which asks for its settings as it loads. */
async function openLinkedin(tab: number) {
  const url = 'https://www.linkedin.com/messaging/';
  const sender = { ...fromPage(worker.browser), url, origin: 'https://www.linkedin.com', tab: { id: tab } };
  worker.browser.listeningTabs.add(tab);
  const { platforms } = await worker.get('settings/read', null, sender);
  await worker.idle();
  return platforms;
}

describe('LinkedIn', () => {
  it('is off until the agent says yes in front of its page, and then on for good', async () => {
    expect((await openLinkedin(7)).linkedin).toBe(false);
    worker.browser.tabInFront = 7;
    const before = { platform: 'linkedin', on: false, decided: false };
    expect(await worker.get('platforms/in-front', null)).toEqual(before);
    await worker.get('platforms/turn-on', { platform: 'linkedin' });
    await worker.idle();
    expect(worker.browser.announced).toContain('tab 7 settings');
    await worker.kill();
    expect(await worker.get('platforms/in-front', null)).toEqual({ ...before, on: true });
    expect((await openLinkedin(8)).linkedin).toBe(true);
  });

  it('leaves the other platforms as they are', async () => {
    const before = await openLinkedin(7);
    await worker.get('platforms/turn-on', { platform: 'linkedin' });
    expect(await openLinkedin(7)).toEqual({ ...before, linkedin: true });
  });
});

describe('the page in front', () => {
  it('is none of ours where no page has spoken, or another came after it', async () => {
    expect(await worker.get('platforms/in-front', null)).toBeNull();
    await openLinkedin(7);
    worker.browser.tabInFront = 9;
    expect(await worker.get('platforms/in-front', null)).toBeNull();
    worker.browser.tabInFront = 7;
    worker.browser.listeningTabs.delete(7);
    expect(await worker.get('platforms/in-front', null)).toBeNull();
  });
});
