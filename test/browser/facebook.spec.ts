import { describe, expect, it } from 'vitest';
import { until } from './harness/until.ts';
import { keepsContract } from './steps/contract.ts';
import { insertThanks, platformAt, thanks } from './steps/platform.ts';

const platform = platformAt('https://www.facebook.com', '/messages/');
const { open, openThread } = platform;

/** Nothing is ever sent to Ana, so she waits in every test: since about 14 minutes. */
const clock = /^Waiting ~1\d min, /;

describe('Facebook', () => {
  keepsContract(platform, {
    inbox: '/messages/',
    clock,
    row: /^Waiting ≥ \d+ min, late: 🌸✨🌸$/u,
    views: [
      { lang: 'es', generation: 'grid', seed: 11, theme: 'dark' },
      { lang: 'pt-BR', generation: 'log', seed: 12 },
      { lang: 'it', generation: 'grid', seed: 13 },
      { lang: 'ar', generation: 'log', seed: 14 },
      { lang: 'en-GB', generation: 'log', seed: 15, scenario: 'no-labels' },
    ],
    movingSeeds: [1, 2, 3, 4, 5, 6],
    silent: ['/', '/some.person/', '/search/top/?q=bakery', '/login/'],
  });

  it('serves an encrypted thread, and messenger.com', async () => {
    const page = await openThread('ben_okafor');
    expect(await page.page.evaluate(() => location.pathname)).toMatch(/^\/messages\/e2ee\/t\/\d+\/$/);
    await insertThanks(page);
    await page.holds(thanks('Ben'));
    await page.close();
    const other = await open('/', {}, 'https://www.messenger.com');
    await other.openThread('ana.souza');
    await other.clock(clock);
    await insertThanks(other);
    await other.holds(thanks('Ana'));
    await other.isUnharmed();
  });

  it('greets the person of a Marketplace conversation, not the thing for sale', async () => {
    const page = await openThread('marketplace.rosa');
    await insertThanks(page);
    await page.holds(thanks('Rosa'));
  });

  it('knows a request: listed, never late, no composer to write in', async () => {
    const page = await open('/messages/requests');
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*request: Olga Ivanova/ });
    const thread = await page.threadOf('olga.iv');
    await page.site((site, one) => site.open(one), thread);
    await until(() => page.site((site, one) => site.current() === one, thread), 'the request to open');
    expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
  });

  it('serves a pop-up chat beside a comment box that it leaves alone', async () => {
    const page = await open('/');
    const thread = await page.threadOf('ana.souza');
    await page.site((site, one) => site.dock(one), thread);
    await page.button();
    await page.clock(clock);
    await page.site((site) => site.focusComposer('docked'));
    await insertThanks(page);
    await page.holds(thanks('Ana'), 'docked');
    const comments = await page.page.evaluate(() =>
      [...document.querySelectorAll('[role="article"] [contenteditable]')].map((box) => box.textContent),
    );
    expect(comments).toEqual(['', '']);
    await page.isUnharmed();
  });
});
