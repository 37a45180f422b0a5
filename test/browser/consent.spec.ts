import { afterAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { Ax } from './harness/ax.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
afterAll(() => sites.close());
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));

describe('LinkedIn in a new install', () => {
  it('stays as it is until the agent says yes on the welcome page, and is served at once then', async () => {
    const dm = await DmPage.openAsInstalled(session(), 'https://www.linkedin.com', '/messaging/');
    const thread = await dm.threadOf('ana-souza');
    await dm.site((site, one) => site.open(one), thread);
    await until(() => dm.site((site, one) => site.current() === one && site.ready(), thread), 'the thread');
    await dm.site((site) => site.focusComposer('pane'));
    await dm.press('Alt', 'KeyR');
    await until(() => dm.page.evaluate(() => performance.now() > 1_500), 'the page to settle');
    for (const [role, name] of [
      ['button', 'Insert template'],
      ['dialog', 'Template picker'],
      ['timer', /^Waiting/],
    ] as const)
      expect(await dm.ax.find({ role, name })).toBeNull();
    expect(await dm.page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);

    const welcome = await session().extensionPage('welcome.html');
    const ax = await Ax.of(session(), welcome);
    await ax.click({ role: 'switch', name: 'LinkedIn' });
    await dm.page.bringToFront();
    await dm.button();
    await dm.clock(/^Waiting/);
    await dm.isUnharmed();
    await welcome.close();
    await dm.close();
  });
});
