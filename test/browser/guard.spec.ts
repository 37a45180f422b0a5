import { afterAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';
import { type Surface, surfaces } from './steps/surfaces.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

const instagram: Surface = {
  ...{ name: 'Instagram', origin: 'https://www.instagram.com', inbox: '/direct/inbox/', view: {} },
  handle: 'ana.souza',
};
const stranger = { role: 'button', name: /^Dismiss: Greets “Zoltan”, but this is / } as const;

async function openOn(surface: Surface): Promise<DmPage> {
  const page = await DmPage.open(session(), surface.origin, surface.inbox, surface.view);
  await page.openThread(surface.handle);
  return page;
}

describe.each(surfaces)('$name', (surface) => {
  it('warns of a stranger’s name while the draft rests, until Escape puts it away', async () => {
    const page = await openOn(surface);
    await page.draft('Hi Zoltan, all set.');
    await page.ax.waitFor(stranger);
    await page.press('Escape');
    await page.ax.waitUntilGone(stranger);
    await page.page.keyboard.type(' Bye');
    await page.holds('Hi Zoltan, all set. Bye');
    await page.isUnharmed();
    await page.close();
  });
});

describe('the guard', () => {
  it('never stands in the way of a send, and is gone with the draft', async () => {
    const page = await openOn(instagram);
    await page.draft('Hi Zoltan, look at [order number]');
    await page.ax.waitFor({ role: 'button', name: /^Dismiss: “\[order number\]” is not filled in/ });
    await page.press('Enter');
    await until(() => page.site((site) => site.sent().length === 1), 'the page to send');
    await page.ax.waitUntilGone({ role: 'button', name: /^Dismiss/ });
    await page.close();
  });

  it('tells of an answer that came from elsewhere while one was being written', async () => {
    const page = await DmPage.open(session(), instagram.origin, instagram.inbox, instagram.view);
    const thread = await page.openThread('ben_okafor');
    await page.draft('Let me look');
    await page.site((site, one) => site.sentElsewhere({ thread: one, text: 'It left today.' }), thread);
    await page.ax.waitFor({ role: 'button', name: 'Dismiss: Somebody on your side has answered meanwhile' });
    expect(await page.model()).toBe('Let me look');
    await page.close();
  });

  it('counts once a draft comes near what the site takes', async () => {
    const page = await openOn(instagram);
    await page.draft('Word '.repeat(170));
    await page.ax.waitFor({ role: 'image', name: '850 of 1,000 characters' });
    await page.close();
  });
});
