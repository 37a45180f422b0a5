import { describe, expect, it } from 'vitest';
import type { View } from '../sites/view.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { keepsContract } from './steps/contract.ts';
import type { DmPage } from './steps/dm-page.ts';
import { insertThanks, platformAt, thanks } from './steps/platform.ts';

const platform = platformAt('https://www.linkedin.com', '/messaging/');
const { open, openThread, session } = platform;

/** The exact time stands in every message, so no "about". */
const clock = /^Waiting 1\d min, /;

/** Opens a conversation in the overlay of a page that is no DM page. */
async function dock(path: string, handle: string, view: Partial<View> = {}): Promise<DmPage> {
  const page = await open(path, view);
  const thread = await page.threadOf(handle);
  await page.site((site, one) => site.dock(one), thread);
  await page.button();
  return page;
}

describe('LinkedIn', () => {
  keepsContract(platform, {
    inbox: '/messaging/',
    clock,
    row: /^Waiting ≥ \d+ min, late: \{\{first_name}}$/,
    views: [
      { lang: 'es', seed: 2, theme: 'dark' },
      { lang: 'pt-BR', seed: 3 },
      { lang: 'it', seed: 4, scenario: 'whole' },
      { lang: 'ar', seed: 5 },
    ],
    movingSeeds: [1, 2, 3],
    silent: ['/feed/', '/in/some-person/', '/search/results/all/', '/login'],
  });

  it('puts many lines with empty ones between into a draft, and takes them back with one undo', async () => {
    const body = 'Dear {{first_name}},\n\nfirst  line 👍🏽\nשלום\n\nlast line';
    const file = { format: 'riposte-templates', version: 1, templates: [{ title: 'Many lines', body }] };
    await call(session(), 'templates/import', { text: JSON.stringify(file), once: crypto.randomUUID() });
    const page = await openThread('ana-souza');
    await page.draft('one two');
    for (const _ of 'two') await page.press('ArrowLeft');
    await page.openPicker();
    await page.search('many lines', /^Many lines/);
    await page.press('Enter');
    const filled = body.replace('{{first_name}}', 'Ana');
    await page.holds(`one ${filled}two`);
    await page.press('Control', 'z');
    await page.holds('one two');
    await page.press('Control', 'Shift', 'z');
    await page.holds(`one ${filled}two`);
    await page.press('Control', 'z');
    await page.page.keyboard.type('and ');
    await page.holds('one and two');
    await page.isUnharmed();
  });

  it.each(['/feed/', '/company/sunrise-bakery/'])(
    'serves the overlay on %s, in shadow root or light DOM',
    async (path) => {
      const page = await dock(path, 'ana-souza');
      await page.clock(clock);
      await page.draft('Hi ', 'docked');
      await insertThanks(page);
      await page.holds(`Hi ${thanks('Ana')}`, 'docked');
      await page.press('Control', 'z');
      await page.holds('Hi ', 'docked');
      await page.isUnharmed();
    },
  );

  it('draws clocks over the list in the overlay', async () => {
    const page = await open('/feed/', { scenario: 'tray' });
    await page.ax.waitFor({ role: 'image', name: /^Waiting .*: Ana Souza$/ });
    expect(await page.ax.find({ role: 'image', name: /^Waiting .*: Business School$/ })).toBeNull();
  });

  it('notices a send by the button where Enter only makes a line', async () => {
    const page = await openThread('ivo-petrov', { scenario: 'click-sends' });
    await page.clock(/^Waiting /);
    await page.draft('first');
    await page.press('Enter');
    await page.page.keyboard.type('second');
    await page.holds('first\nsecond');
    expect(await page.site((site) => site.sent())).toEqual([]);
    await page.ax.click({ role: 'button', name: 'Send' });
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    await page.clockGone();
    await page.isUnharmed();
  });
});
