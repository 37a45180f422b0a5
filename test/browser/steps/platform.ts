import { afterAll, afterEach } from 'vitest';
import { startSites } from '../../sites/serve.ts';
import type { View } from '../../sites/view.ts';
import { sessionForFile } from '../harness/suite.ts';
import { until } from '../harness/until.ts';
import { DmPage } from './dm-page.ts';

const sites = await startSites();

/** One platform's look-alike with the extension beside it, for all tests of a file. */
export interface Platform {
  readonly session: ReturnType<typeof sessionForFile>;
  /** Opens a page, on the platform's own host where no other is named; it is closed after the test. */
  open(path: string, view?: Partial<View>, host?: string): Promise<DmPage>;
  /** Opens the inbox and a conversation from it. */
  openThread(handle: string, view?: Partial<View>): Promise<DmPage>;
}

/** Starts browser and look-alikes for the calling file. */
export function platformAt(origin: string, inbox: string): Platform {
  const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
  const pages: DmPage[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => sites.close());
  const open: Platform['open'] = async (path, view = {}, host = origin) => {
    const page = await DmPage.open(session(), host, path, view);
    pages.push(page);
    return page;
  };
  return {
    session,
    open,
    openThread: async (handle, view = {}) => {
      const page = await open(inbox, view);
      await page.openThread(handle);
      return page;
    },
  };
}

/** What the starter template "Thank you" says to somebody. */
export function thanks(name: string): string {
  return `Thank you so much, ${name}! Messages like yours make our day. `;
}

/** Picks "Thank you" by the keyboard. */
export async function insertThanks(page: DmPage): Promise<void> {
  await page.openPicker();
  await page.search('thank', /^Thank you/);
  await page.press('Enter');
  await page.pickerGone();
}

/** Waits until the pane shows a thread. */
export function shows(page: DmPage, thread: string): Promise<unknown> {
  return until(
    () => page.site((site, one) => site.current() === one && site.ready(), thread),
    `the pane to show ${thread}`,
  );
}
