import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { chromium } from './chromium.ts';
import type { InstalledExtension } from './driver.ts';
import { firefox } from './firefox.ts';
import { openGate } from './gate.ts';
import { outside } from './own-traffic.ts';
import type { LaunchOptions, Session } from './session.ts';
import { until } from './until.ts';

/** The built extension in a new profile; a control has no welcome page. */
function isFirstInstall(options: LaunchOptions): boolean {
  return isRiposte(options) && options.profile === undefined;
}

function isRiposte({ extension }: LaunchOptions): boolean {
  return extension !== null && existsSync(join(extension, 'welcome.html'));
}

/** A new install opens its welcome page in front of all others, at a moment of its own: not in the midst of a test. */
async function takeWelcome(browser: Browser, keep: boolean): Promise<void> {
  const page = await until(async () => {
    for (const one of await browser.pages()) {
      // Firefox tells no addresses of extension pages, so the page itself is asked.
      if ((await one.evaluate(() => location.href)).endsWith('/welcome.html')) return one;
    }
    return null;
  }, 'the welcome page of a new install');
  if (!keep) await page.close();
}

/** Opens a browser with the built extension, every host leading to the sites on loopback. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const driver = options.browser === 'chromium' ? chromium : firefox;
  const gate = await openGate(options.sitesPort, options.plainPort ?? null);
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
      if (isFirstInstall(options)) await takeWelcome(browser, options.keepWelcome ?? false);
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
    hasRiposte: isRiposte(options),
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
