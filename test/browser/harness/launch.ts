import { chromium } from './chromium.ts';
import type { InstalledExtension } from './driver.ts';
import { firefox } from './firefox.ts';
import { openGate } from './gate.ts';
import { outside } from './own-traffic.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Opens a browser with the built extension, every host leading to the sites on loopback. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const driver = options.browser === 'chromium' ? chromium : firefox;
  const gate = await openGate(options.sitesPort);
  const browser = await driver.start(options, gate.port).catch(async (error: unknown) => {
    await gate.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await gate.close();
  };
  let installed: InstalledExtension | null = null;
  try {
    if (options.extension !== null) {
      const id = await browser.installExtension(options.extension);
      installed = await driver.extension(browser, id);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const extension = (): InstalledExtension => {
    if (installed === null) throw new Error('this session has no extension');
    return installed;
  };
  return {
    kind: options.browser,
    browser,
    newPage: () => browser.newPage(),
    extensionUrl: (path) => extension().origin + path,
    async extensionPage(path, given) {
      const page = given ?? (await browser.newPage());
      await extension().open(page, extension().origin + path);
      return page;
    },
    async updateExtension() {
      if (options.extension === null) throw new Error('this session has no extension');
      await browser.installExtension(options.extension);
    },
    killBackground: () => extension().killBackground(),
    backgroundRuns: () => extension().backgroundRuns(),
    extensionErrors: () => extension().errors(),
    outsideRequests: () => outside(gate.asked, options.siteHosts),
    close,
  };
}
