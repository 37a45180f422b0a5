import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

describe('the template editor', () => {
  let page: Page;
  let ax: Ax;
  beforeAll(async () => {
    page = await session().extensionPage('popup.html#new');
    // Given to the driver as it stands: the extension's own policy lets no foreign script into its pages.
    await page.evaluate(axe.source);
    ax = await Ax.of(session(), page);
  });

  async function fill(name: string | RegExp, text: string): Promise<void> {
    await ax.click({ role: 'textbox', name });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  }

  async function nothingSerious(): Promise<void> {
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  }

  it('writes a variant for a platform, which the picker takes there', async () => {
    await fill('Title', 'Collect it');
    await fill('Shortcut', 'collect');
    await fill('Body', 'It waits for you, ');
    await ax.click({ role: 'button', name: 'Insert tag' });
    await ax.waitFor({ role: 'menu', name: 'Insert tag' });
    await nothingSerious();
    await page.keyboard.press('Enter');
    await ax.waitForValue({ role: 'textbox', name: 'Body' }, 'It waits for you, {{ first_name }}');
    await ax.click({ role: 'button', name: 'Add variant' });
    await page.select('.wording-place select:first-of-type', 'en');
    await page.select('.wording-place > :nth-child(2) select', 'instagram');
    await fill(/^Body: English/, 'Insta says hi, {{ first_name }}');
    await nothingSerious();
    await ax.click({ role: 'button', name: 'Save' });
    await ax.waitFor({ role: 'option', name: /^Collect it/ });
    const dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/');
    await dm.openThread('ana.souza');
    await dm.openPicker();
    await dm.search('collect', /^Collect it/);
    await dm.press('Enter');
    await dm.holds('Insta says hi, Ana');
    await dm.close();
    await page.bringToFront();
  });

  it('brings a former version back, and undoes that', async () => {
    await ax.click({ role: 'option', name: /^Collect it/ });
    await fill('Body', 'Gone to the shop.');
    await ax.click({ role: 'button', name: 'Save' });
    await ax.click({ role: 'option', name: /^Collect it/ });
    await ax.click({ role: 'button', name: 'History' });
    await ax.click({ role: 'button', name: /Oldest kept$/ });
    await nothingSerious();
    await ax.click({ role: 'button', name: 'Restore this version' });
    await ax.waitFor({ role: 'button', name: 'Undo' });
    await ax.click({ role: 'button', name: 'Back to the editor' });
    await ax.waitForValue({ role: 'textbox', name: 'Body' }, 'It waits for you, {{ first_name }}');
    await ax.click({ role: 'button', name: 'Undo' });
    await ax.waitForValue({ role: 'textbox', name: 'Body' }, 'Gone to the shop.');
  });
});
