import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());
const example = (name: string) => fileURLToPath(new URL(`../unit/import/examples/${name}`, import.meta.url));

describe('another tool’s library', () => {
  let page: Page;
  let ax: Ax;
  beforeAll(async () => {
    page = await session().extensionPage('popup.html');
    ax = await Ax.of(session(), page);
  });

  async function choose(name: string): Promise<void> {
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(example(name));
  }
  const rows = () => ax.all({ role: 'option' });

  it('is looked at first, comes in as one and goes out as one', async () => {
    await ax.waitFor({ role: 'option', name: /^Thank you/ });
    const before = (await rows()).length;
    await choose('text-blaze.json');
    await ax.waitFor({ role: 'heading', name: 'From Text Blaze' });
    expect((await rows()).length).toBe(before);
    await ax.click({ role: 'button', name: 'Import 3 templates' });
    await ax.waitFor({ role: 'option', name: /^Ship time/ });
    await ax.click({ role: 'button', name: /^Undo/ });
    await ax.waitUntilGone({ role: 'option', name: /^Ship time/ });
    expect((await rows()).length).toBe(before);
  });

  it.each(['espanso.yml', 'zammad.csv', 'text-expander.textexpander', 'front.json'])(
    '%s is read in a worker of the built extension, and dropped when cancelled',
    async (name) => {
      await choose(name);
      await ax.waitFor({ role: 'heading', name: /^From / });
      await ax.click({ role: 'button', name: 'Cancel' });
      await ax.waitUntilGone({ role: 'heading', name: /^From / });
    },
  );

  it('leaves axe nothing serious while it is looked at', async () => {
    await choose('zendesk.json');
    await ax.waitFor({ role: 'heading', name: 'From Zendesk' });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
    });
    expect(found).toEqual([]);
    await ax.click({ role: 'button', name: 'Cancel' });
  });

  it('that is none is turned down in a sentence', async () => {
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(fileURLToPath(import.meta.url));
    await until(
      async () => (await ax.tree()).some(({ name }) => /^Nothing was imported\. Its format/.test(name)),
      'a word on the file',
    );
  });
});
