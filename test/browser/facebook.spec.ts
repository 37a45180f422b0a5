import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import type { View } from '../sites/view.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';

const origin = 'https://www.facebook.com';
const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

let dm: DmPage | null = null;
afterEach(async () => {
  await dm?.close();
  dm = null;
});

async function open(path: string, view: Partial<View> = {}, host = origin): Promise<DmPage> {
  dm = await DmPage.open(session(), host, path, view);
  return dm;
}

async function openThread(handle: string, view: Partial<View> = {}): Promise<DmPage> {
  const page = await open('/messages/', view);
  await page.openThread(handle);
  return page;
}

/** Nothing is ever sent to Ana, so she waits in every test: since about 14 minutes. */
const anaWaits = /^Waiting ~1\d min, /;
const thanks = 'Thank you so much, Ana! Messages like yours make our day. ';

async function insertThanks(page: DmPage): Promise<void> {
  await page.openPicker();
  await page.search('thank', /^Thank you/);
  await page.press('Enter');
  await page.pickerGone();
}

describe('Facebook', () => {
  it('walks from the clock to a verified reply, one undo deep, and counts the sent message', async () => {
    const page = await openThread('nora.lind');
    const thanksNora = thanks.replace('Ana', 'Nora');
    await page.clock(anaWaits);
    await page.draft('Hello  you');
    for (let step = 0; step < 4; step++) await page.press('ArrowLeft');
    await until(() => page.site((site) => site.selection().start === 6), 'the caret to be between');
    await insertThanks(page);
    await page.holds(`Hello ${thanksNora} you`);
    const caret = 6 + thanksNora.length;
    await until(
      () => page.site((site, at) => site.selection().start === at && site.selection().end === at, caret),
      'the caret to stand after the text',
    );
    await page.press('Control', 'z');
    await page.holds('Hello  you');
    await page.press('Control', 'a');
    await page.press('Backspace');
    await insertThanks(page);
    await page.holds(thanksNora);
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    expect((await page.site((site) => site.sent()))[0]).toMatchObject({ text: thanksNora, how: 'enter' });
    await page.clockGone();
    await page.isUnharmed();
  });

  const views: readonly Partial<View>[] = [
    { lang: 'es', generation: 'grid', seed: 11, theme: 'dark' },
    { lang: 'pt-BR', generation: 'log', seed: 12 },
    { lang: 'it', generation: 'grid', seed: 13 },
    { lang: 'ar', generation: 'log', seed: 14 },
    { lang: 'en-GB', generation: 'log', seed: 15, scenario: 'no-labels' },
  ];
  it.each(views)('reads clock and rows and inserts in $lang, "$generation", seed $seed', async (view) => {
    const page = await openThread('ana.souza', view);
    await page.clock(anaWaits);
    await page.ax.waitFor({ role: 'image', name: /^Waiting ≥ \d+ min, late: 🌸✨🌸$/u });
    await insertThanks(page);
    await page.holds(thanks);
    await page.isUnharmed();
  });

  it('serves an encrypted thread, and messenger.com', async () => {
    const page = await openThread('ben_okafor');
    expect(await page.page.evaluate(() => location.pathname)).toMatch(/^\/messages\/e2ee\/t\/\d+\/$/);
    await insertThanks(page);
    await page.holds(thanks.replace('Ana', 'Ben'));
    await page.close();
    const other = await open('/', {}, 'https://www.messenger.com');
    await other.openThread('ana.souza');
    await other.clock(anaWaits);
    await insertThanks(other);
    await other.holds(thanks);
    await other.isUnharmed();
  });

  it('greets the person of a Marketplace conversation, not the thing for sale', async () => {
    const page = await openThread('marketplace.rosa');
    await insertThanks(page);
    await page.holds(thanks.replace('Ana', 'Rosa'));
  });

  it('lets no key of the picker reach the page, and all of them when it is closed', async () => {
    const page = await openThread('ana.souza');
    await page.openPicker();
    await page.site((site) => site.clearKeyLog());
    await page.page.keyboard.type('n m k / ? . g');
    await page.press('Control', 'Enter');
    await page.press('ArrowDown');
    await page.press('Escape');
    await page.pickerGone();
    expect(await page.site((site) => site.keyLog())).toEqual([]);
    await page.page.keyboard.type('a');
    const heard = await page.site((site) => site.keyLog().map(({ where, type }) => `${where} ${type}`));
    for (const where of ['window-capture', 'document-capture', 'body-bubble']) {
      expect(heard).toContain(`${where} keydown`);
    }
    expect(await page.site((site) => site.sent())).toEqual([]);
  });

  // Each seed lets row, header, messages and composer follow the URL in another order.
  it.each([1, 2, 3, 4, 5, 6])(
    'inserts nothing while the pane moves on, at any step, seed %i',
    async (seed) => {
      const page = await open('/messages/', { seed });
      const ben = await page.threadOf('ben_okafor');
      const ana = await page.threadOf('ana.souza');
      for (let steps = 0; steps <= 4; steps++) {
        await page.openThread('ana.souza');
        await page.openPicker();
        await page.site((site) => site.hold());
        await page.site((site, one) => site.open(one), ben);
        for (let step = 0; step < steps; step++) await page.site((site) => site.step());
        await page.press('Enter');
        await page.pickerGone();
        await page.site((site) => site.release());
        for (const thread of [ben, ana]) {
          await page.site((site, one) => site.open(one), thread);
          await until(
            () => page.site((site, one) => site.current() === one && site.ready(), thread),
            'the pane',
          );
          expect(await page.model()).toBe('');
        }
      }
      await page.isUnharmed();
    },
  );

  it('inserts nothing when the agent goes back and forward', async () => {
    const page = await open('/messages/');
    for (const handle of ['ben_okafor', 'ana.souza']) await page.openThread(handle);
    for (const go of ['back', 'forward'] as const) {
      await page.openPicker();
      await page.page.evaluate((direction) => history[direction](), go);
      await page.press('Enter');
      await page.pickerGone();
      const shown = await page.threadOf(go === 'back' ? 'ben_okafor' : 'ana.souza');
      await until(
        () => page.site((site, one) => site.current() === one && site.ready(), shown),
        `the pane to go ${go}`,
      );
      expect(await page.model()).toBe('');
      await page.button();
    }
    await page.isUnharmed();
  });

  it('tells two people of one name apart by the row that the list marks', async () => {
    const page = await openThread('alex.kim.1');
    const other = await page.threadOf('alexkim_art');
    await page.openPicker();
    await page.site((site) => site.hold());
    await page.site((site, one) => site.open(one), other);
    await page.pickerGone();
    await page.press('Alt', 'KeyR');
    await page.press('Enter');
    expect(await page.model()).toBe('');
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
    await page.ax.waitUntilGone({ role: 'button', name: 'Insert template' });
    await page.site((site) => site.release());
    await page.button();
    await insertThanks(page);
    await page.holds(thanks.replace('Ana', 'Alex'));
    await page.isUnharmed();
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
    await page.clock(anaWaits);
    await page.site((site) => site.focusComposer('docked'));
    await insertThanks(page);
    await page.holds(thanks, 'docked');
    const comments = await page.page.evaluate(() =>
      [...document.querySelectorAll('[role="article"] [contenteditable]')].map((box) => box.textContent),
    );
    expect(comments).toEqual(['', '']);
    await page.isUnharmed();
  });

  it.each(['/', '/some.person/', '/search/top/?q=bakery', '/login/'])('is silent on %s', async (path) => {
    const page = await open(path);
    await page.page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus());
    await page.press('Alt', 'KeyR');
    await until(() => page.page.evaluate(() => performance.now() > 1_500), 'passes of the watch to happen');
    expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
    expect(await page.ax.find({ role: 'dialog', name: 'Template picker' })).toBeNull();
    expect(await page.ax.find({ role: 'timer' })).toBeNull();
    await page.isUnharmed();
  });

  it('leaves no request of its own', () => {
    expect(session().outsideRequests()).toEqual([]);
  });
});
