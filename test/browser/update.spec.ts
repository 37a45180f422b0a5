import { afterAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { DmPage } from './steps/dm-page.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

describe('an update under an open tab (design.md 3, promise 6)', () => {
  it('leaves no dead picker behind, loses no draft, and serves the page again after a reload', async () => {
    const dm = await DmPage.open(session(), 'https://www.instagram.com', '/direct/inbox/');
    const hosts = (): Promise<number> =>
      dm.page.evaluate(() => document.querySelectorAll('html > [popover]').length);
    await dm.openThread('ana.souza');
    await dm.draft('my draft ');
    await dm.openPicker();
    await session().updateExtension();
    if (session().kind === 'chromium') {
      // The old copy stays until it notices; Firefox starts the new one in its place.
      await dm.page.keyboard.type('thank');
      await dm.ax.waitForText({ role: 'status' }, 'Reload this page');
      await dm.press('Enter');
      await dm.ax.waitUntilGone({ role: 'button', name: 'Insert template' });
      expect(await hosts()).toBe(0);
    } else {
      await until(async () => (await hosts()) === 1, 'one copy alone to stand on the page');
      await dm.button();
    }
    await dm.pickerGone();
    expect(await dm.model()).toBe('my draft ');
    await dm.site((site) => site.focusComposer());
    await dm.press('Control', 'End');
    await dm.page.keyboard.type('goes on');
    await dm.holds('my draft goes on');
    await dm.isUnharmed();
    await dm.page.reload();
    await dm.openThread('ana.souza');
    await dm.openPicker();
    await dm.isUnharmed();
  });
});
