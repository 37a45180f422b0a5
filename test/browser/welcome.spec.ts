import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';

const sites = await startSites();
const session = sessionForFile(() => ({
  ...{ sitesPort: sites.port, siteHosts: sites.hosts },
  keepWelcome: true,
}));
afterAll(() => sites.close());

const box = { role: 'textbox', name: 'Message' };
const picker = { role: 'dialog', name: 'Template picker' };

async function altR(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('r');
  await page.keyboard.up('Alt');
}

describe('the welcome page', () => {
  let page: Page;
  let ax: Ax;
  beforeAll(async () => {
    page = await session().extensionPage('welcome.html');
    ax = await Ax.of(session(), page);
  });

  it('opens by itself when Riposte is installed', async () => {
    const addresses = await Promise.all(
      (await session().browser.pages()).map((one) => one.evaluate(() => location.href)),
    );
    expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toHaveLength(2);
  });

  it('shows the clock of a contact who waits', async () => {
    await ax.waitFor({ role: 'timer', name: 'Waiting 9 min, 6 min left' });
  });

  it('opens the real picker by key, with this contact in every row, and brings the reply in', async () => {
    await page.bringToFront();
    await ax.click(box);
    await altR(page);
    await ax.waitFor(picker);
    await page.keyboard.type('thanks');
    await ax.waitFor({ role: 'option', name: /^Thank you/ });
    await page.keyboard.press('Enter');
    await ax.waitUntilGone(picker);
    await ax.waitForValue(box, 'Thank you so much, Ana! Messages like yours make our day. ');
    expect((await ax.focused())?.name).toBe('Message');
  });

  it('stops the clock when the agent sends, and starts one when the contact writes back', async () => {
    await page.keyboard.press('Enter');
    await ax.waitUntilGone({ role: 'timer', name: /^Waiting 9 min/ });
    await ax.waitForValue(box, '');
    await ax.waitFor({ role: 'timer', name: /^Waiting <1 min/ });
  });

  it('opens the picker inline by the sign', async () => {
    await ax.click(box);
    await page.keyboard.type('Hello /hou');
    await ax.waitFor({ role: 'option', name: /^Opening hours/ });
    await page.keyboard.press('Enter');
    await ax.waitUntilGone(picker);
    const held = await until(async () => {
      const { value } = await ax.waitFor(box);
      return value.startsWith('Hello Hi Ana') && value;
    }, 'the reply in place of what was typed');
    expect(held).not.toContain('/hou');
  });

  it('speaks the language that is chosen, at once, in the picker too', async () => {
    await page.select('.welcome-head select', 'it');
    await ax.waitFor({ role: 'heading', name: 'Rispondi con uno o due tasti' });
    await ax.click({ role: 'textbox', name: 'Messaggio' });
    await altR(page);
    await ax.waitFor({ role: 'dialog', name: 'Selettore di modelli' });
    await page.keyboard.press('Escape');
    await page.select('.welcome-head select', '');
    await ax.waitFor({ role: 'heading', name: 'Answer in a keystroke or two' });
  });

  it('takes name and platforms into the settings', async () => {
    await ax.click({ role: 'textbox', name: 'First name' });
    await page.keyboard.type('Sam');
    await ax.click({ role: 'switch', name: 'LinkedIn' });
    const options = await session().extensionPage('options.html');
    const there = await Ax.of(session(), options);
    await until(async () => {
      const [name] = await there.all({ role: 'textbox', name: 'First name' });
      return name?.value === 'Sam';
    }, 'the name in options');
    await options.close();
  });

  it('leaves axe nothing serious, and errors to nobody', async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id }) => id);
    });
    expect(found).toEqual([]);
    expect(await session().extensionErrors()).toEqual([]);
  });
});
