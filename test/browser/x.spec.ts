import { describe, expect, it } from 'vitest';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { keepsContract } from './steps/contract.ts';
import { insertThanks, platformAt, thanks } from './steps/platform.ts';

const inbox = '/i/chat';
const platform = platformAt('https://x.com', inbox);
const { open, openThread, session } = platform;

const clock = /^Waiting ~1\d min, /;

describe('X', () => {
  keepsContract(platform, {
    inbox,
    clock,
    row: /^Waiting ≥ \d+ min, late: 🌸✨🌸$/u,
    views: [
      { lang: 'es', seed: 11, theme: 'dark' },
      { lang: 'pt-BR', generation: 'light', seed: 12 },
      { lang: 'it', seed: 13, scenario: 'hour12' },
      { lang: 'ar', seed: 14 },
      { lang: 'en-GB', generation: 'light', seed: 15, scenario: 'no-justify' },
    ],
    movingSeeds: [1, 2, 3, 4],
    silent: ['/home', '/some_person', '/search?q=bakery', '/login', '/messages/compose', '/i/chat/pin/new'],
  });

  it.each(['late-draft', 'late-empty'])(
    'puts the reply in whole, once, where a %s comes',
    async (scenario) => {
      for (const seed of [1, 2, 3]) {
        const page = await openThread('ana_souza', { scenario, seed });
        await insertThanks(page);
        await until(async () => (await page.model()).endsWith(thanks('Ana')), 'the reply to stand there');
        // Longer than the site takes to restore; the reply must stand there once and whole.
        await until(() => page.page.evaluate(() => performance.now() > 4_000), 'the draft to be restored');
        const held = await page.model();
        expect(held.split(thanks('Ana'))).toHaveLength(2);
        expect(held.endsWith(thanks('Ana'))).toBe(true);
        await page.isUnharmed();
        await page.close();
      }
    },
  );

  it('gives the reply to the clipboard when the site writes over it a second time', async () => {
    const page = await openThread('ana_souza');
    await insertThanks(page);
    await page.holds(thanks('Ana'));
    await page.site((site) => site.setDraft('older draft '));
    await page.holds(`older draft ${thanks('Ana')}`);
    await page.site((site) => site.setDraft('older draft '));
    await page.ax.waitForText({ role: 'status' }, 'on the clipboard');
    expect(await page.model()).toBe('older draft ');
    await page.isUnharmed();
  });

  it('leaves what the agent does with the reply alone', async () => {
    const page = await openThread('ana_souza');
    await insertThanks(page);
    await page.holds(thanks('Ana'));
    await page.press('Control', 'a');
    await page.press('Backspace');
    await page.holds('');
    await until(() => page.page.evaluate(() => performance.now() > 3_500), 'the watch to be over');
    expect(await page.model()).toBe('');
  });

  it('counts a message only once it has left: a failed one ends no wait', async () => {
    const page = await openThread('ivo_petrov', { scenario: 'send-fails' });
    await page.clock(clock);
    await page.draft('It is on its way');
    await page.press('Enter');
    await until(() => page.site((site) => site.model() === ''), 'the composer to be emptied');
    await until(() => page.page.evaluate(() => performance.now() > 6_000), 'the send to fail');
    await page.clock(/^Waiting /);
    await page.isUnharmed();
  });

  it('waits for an encrypted thread that takes seconds to draw what was sent', async () => {
    const page = await openThread('ivo_petrov', { scenario: 'slow-send' });
    await page.clock(clock);
    await page.draft('It is on its way');
    await page.press('Enter');
    await page.clockGone();
    await page.isUnharmed();
  });

  it('fills the handle, and greets nobody by name in a group', async () => {
    const file = {
      format: 'riposte-templates',
      version: 1,
      templates: [{ title: 'Handle', body: 'To @{{ handle }}' }],
    };
    await call(session(), 'templates/import', { text: JSON.stringify(file), once: crypto.randomUUID() });
    const page = await openThread('ana_souza');
    await page.openPicker();
    await page.search('handle', /^Handle/);
    await page.press('Enter');
    await page.holds('To @ana_souza');
    const group = (await page.site((site) => site.conversations())).find((one) => one.group);
    await page.site((site, one) => site.open(one), group?.thread ?? '');
    await until(
      () => page.site((site, one) => site.current() === one && site.ready(), group?.thread ?? ''),
      'the group',
    );
    await page.button();
    await insertThanks(page);
    await until(async () => (await page.model()) !== '', 'the reply');
    expect(await page.model()).toMatch(/^Thank you so much! /);
    await page.isUnharmed();
  });

  it('knows a request: listed, never late, no composer to write in', async () => {
    const page = await open('/i/chat/requests');
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*request: Olga Ivanova/ });
    const thread = await page.threadOf('olga_iv');
    await page.site((site, one) => site.open(one), thread);
    await until(() => page.site((site, one) => site.current() === one, thread), 'the request to open');
    expect(await page.ax.find({ role: 'button', name: 'Insert template' })).toBeNull();
  });

  it('serves the drawer beside a post box that it leaves alone', async () => {
    const page = await open('/home');
    const thread = await page.threadOf('ana_souza');
    await page.site((site, one) => site.dock(one), thread);
    await page.button();
    await page.clock(clock);
    await page.site((site) => site.focusComposer('docked'));
    await insertThanks(page);
    await page.holds(thanks('Ana'), 'docked');
    await page.isUnharmed();
  });

  it('serves the chat on a site of its own', async () => {
    const page = await open(inbox, {}, 'https://chat.x.com');
    await page.openThread('ana_souza');
    await page.clock(clock);
    await insertThanks(page);
    await page.holds(thanks('Ana'));
    await page.isUnharmed();
  });
});
