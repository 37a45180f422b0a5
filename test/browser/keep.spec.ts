import { afterAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { sessionForFile } from './harness/suite.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

async function openThread(handle: string): Promise<DmPage> {
  const page = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/');
  await page.openThread(handle);
  return page;
}

describe('from the picker', () => {
  it('a draft becomes a template that greets whoever is written to', async () => {
    const page = await openThread('ana.souza');
    await page.draft('Hi Ana, the glaze is lead-free.');
    await page.openPicker();
    await page.press('Alt', 'KeyS');
    await page.ax.waitFor({ role: 'textbox', name: 'Title' });
    await page.press('Enter');
    await page.page.keyboard.type('leadfree');
    await page.press('Control', 'Enter');
    await page.ax.waitFor({ role: 'combobox', name: 'Search templates' });
    await page.press('Escape');
    await page.pickerGone();
    expect(await page.model()).toBe('Hi Ana, the glaze is lead-free.');
    await page.isUnharmed();

    await page.openThread('nora.lind');
    await page.openPicker();
    await page.search('leadfree', /^The glaze is lead-free/);
    await page.press('Enter');
    await page.holds('Hi Nora, the glaze is lead-free.');
    await page.close();
  });

  it('a note is kept for a contact and stands in the next reply', async () => {
    const page = await openThread('ben_okafor');
    await page.openPicker();
    await page.press('Alt', 'KeyN');
    await page.ax.waitFor({ role: 'textbox', name: 'Order number' });
    await page.page.keyboard.type('1042');
    await page.press('Control', 'Enter');
    await page.ax.waitFor({ role: 'combobox', name: 'Search templates' });
    await page.search('refund', /^Refund.*1042/);
    await page.press('Escape');
    await page.pickerGone();
    expect(await page.model()).toBe('');
    await page.close();
  });
});
