import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
const folder = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return sites.close();
});

describe('the template library', () => {
  let page: Page;
  let ax: Ax;
  beforeAll(async () => {
    page = await session().extensionPage('popup.html');
    ax = await Ax.of(session(), page);
  });

  const field = (name: string) => ax.waitFor({ role: 'textbox', name });
  async function fill(name: string, text: string): Promise<void> {
    await ax.click(await field(name));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  }
  const row = (name: RegExp) => ax.waitFor({ role: 'option', name });

  it('starts with ten templates that are worth having', async () => {
    await row(/^Thank you/);
    expect(await ax.all({ role: 'option' })).toHaveLength(10);
  });

  it('saves a new template, which the picker on a page then has at once', async () => {
    const dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/');
    await dm.openThread('ana.souza');
    await page.bringToFront();
    await ax.click({ role: 'button', name: 'New template' });
    await fill('Title', 'Parcel shop');
    await fill('Shortcut', 'parcel');
    await fill('Body', "Hi {{ first_name | default: 'there' }}, it waits at the parcel shop.");
    await ax.click({ role: 'button', name: 'Save' });
    await row(/^Parcel shop/);
    await dm.page.bringToFront();
    await dm.openPicker();
    await dm.search('parcel', /^Parcel shop/);
    await dm.press('Enter');
    await dm.holds('Hi Ana, it waits at the parcel shop.');
    await dm.close();
    await page.bringToFront();
  });

  it('cannot save a body that does not parse, and says where it breaks', async () => {
    await ax.click({ role: 'button', name: 'New template' });
    await fill('Title', 'Broken');
    await fill('Body', 'Hi {{ first_name');
    await until(
      async () => (await ax.tree()).some(({ name }) => /Line 1, column \d+/.test(name)),
      'the place of the problem',
    );
    const described = await until(
      async () => (await field('Body')).description.match(/Line 1, column \d+/)?.[0],
      'the problem tied to the field',
    );
    expect(described).toBeTruthy();
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    expect(await ax.find({ role: 'option', name: /^Broken/ })).toBeNull();
    await fill('Body', 'Hi {{ first_name | default: "you" }}');
    await ax.click({ role: 'button', name: 'Save' });
    await row(/^Broken/);
  });

  it('deletes with undo', async () => {
    await ax.click(await row(/^Broken/));
    await ax.click({ role: 'button', name: 'Delete' });
    await ax.waitUntilGone({ role: 'option', name: /^Broken/ });
    await ax.click({ role: 'button', name: /^Undo/ });
    await row(/^Broken/);
  });

  it('imports what is good of a file, tells what is not, and changes nothing for a damaged one', async () => {
    const good = join(folder, 'good.json');
    const templates = [
      { title: 'Imported one', body: 'Hello!' },
      { title: '', body: 'No title' },
      { title: 'Two', body: '{% if' },
    ];
    writeFileSync(good, `\uFEFF${JSON.stringify({ format: 'riposte-templates', version: 1, templates })}`);
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, '{"format":"riposte-templates","templates":[{"ti');
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(good);
    await row(/^Imported one/);
    await until(
      async () => (await ax.tree()).filter(({ name }) => /^Entry [23]: ./.test(name)).length >= 2,
      'both bad entries by their position',
    );
    const before = (await ax.all({ role: 'option' })).length;
    await input?.uploadFile(damaged);
    await until(
      async () => (await ax.tree()).some(({ name }) => /Nothing was imported/.test(name)),
      'a word on the damaged file',
    );
    expect(await ax.all({ role: 'option' })).toHaveLength(before);
  });

  it('archives what was selected with the keyboard, and takes it back', async () => {
    await ax.click({ role: 'searchbox', name: 'Search templates' });
    await page.keyboard.type('parcel shop');
    await until(
      async () => /^Parcel shop/.test((await ax.all({ role: 'option' }))[0]?.name ?? ''),
      'what was searched for to stand first',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await ax.waitFor({ role: 'toolbar', name: 'Selection' });
    expect(await violations(page)).toEqual([]);
    await ax.click({ role: 'button', name: 'Archive' });
    await ax.waitUntilGone({ role: 'option', name: /^Parcel shop/ });
    await ax.click({ role: 'button', name: /^Undo/ });
    await row(/^Parcel shop/);
    await ax.click({ role: 'button', name: 'Filter' });
    await ax.waitFor({ role: 'group', name: 'Filters' });
    expect(await violations(page)).toEqual([]);
  });

  it.each(['popup.html', 'popup.html#new', 'popup.html#waiting', 'options.html'])(
    'leaves axe nothing serious on %s',
    async (path) => {
      const checked = await session().extensionPage(path);
      expect(await violations(checked)).toEqual([]);
      await checked.close();
    },
  );
});

describe('the options', () => {
  it.each(['numbers', 'health'])('open at the section in the address: %s', async (id) => {
    const page = await session().extensionPage(`options.html#${id}`);
    const place = () =>
      page.evaluate((one) => {
        const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
        const top = document.getElementById(one)?.getBoundingClientRect().top ?? -1;
        return scrollY > 0 && top >= 0 && (atEnd ? top < innerHeight : top < 60);
      }, id);
    await until(place, `the section ${id} to be in view`);
    await page.close();
  });

  it('put the agent into templates at once, in open tabs too', async () => {
    const dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/');
    await dm.openThread('ana.souza');
    const page = await session().extensionPage('options.html#agent');
    const ax = await Ax.of(session(), page);
    await ax.click({ role: 'textbox', name: 'First name' });
    await page.keyboard.type('Lena');
    await page.keyboard.press('Tab');
    await until(
      async () => (await ax.tree()).some(({ name }) => name === 'Saved'),
      'the options to be saved',
    );
    const popup = await session().extensionPage('popup.html#new');
    const popupAx = await Ax.of(session(), popup);
    await popupAx.click({ role: 'textbox', name: 'Title' });
    await popup.keyboard.type('Greeting');
    await popupAx.click({ role: 'textbox', name: 'Body' });
    await popup.keyboard.type('Hi, {{ my_first_name }} here.');
    await popupAx.click({ role: 'button', name: 'Save' });
    await popupAx.waitFor({ role: 'option', name: /^Greeting/ });
    await dm.page.bringToFront();
    await dm.openPicker();
    await dm.search('greeting', /^Greeting/);
    await dm.press('Enter');
    await dm.holds('Hi, Lena here.');
    await dm.close();
    await popup.close();
    await page.close();
  });
});

/** What axe finds serious or critical in a page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  // Given to the driver as it stands: the extension's own policy lets no foreign script into its pages.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);
  });
}
