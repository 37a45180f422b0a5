import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { openGate } from './gate.ts';
import { outside } from './own-traffic.ts';
import type { LaunchOptions, Session } from './session.ts';
import { until } from './until.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--ignore-certificate-errors',
  '--mute-audio',
];

/** Starts Chromium with the built extension. Google Chrome does not take unpacked extensions from outside. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const gate = await openGate(options.sitesPort);
  const size = options.window ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    defaultViewport: null,
    pipe: true,
    enableExtensions: options.extension === null ? false : [options.extension],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      ...quiet,
      `--proxy-server=127.0.0.1:${gate.port}`,
      // Loopback goes through the gate like everything else, or a test would miss requests to it.
      '--proxy-bypass-list=<-loopback>',
      `--lang=${options.language ?? 'en-US'}`,
      `--window-size=${size.width},${size.height}`,
    ],
  });
  const id = options.extension === null ? null : await extensionIdIn(browser);
  const extensionUrl = (path: string): string => {
    if (id === null) throw new Error('this session has no extension');
    return `chrome-extension://${id}/${path}`;
  };
  const worker = (): Target | null =>
    browser.targets().find((target) => target.type() === 'service_worker' && ofExtension(target, id)) ?? null;

  return {
    kind: 'chromium',
    browser,
    newPage: () => browser.newPage(),
    extensionUrl,
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    async killBackground() {
      const target = worker();
      if (target === null) return;
      const running = await target.worker();
      if (running === null) throw new Error('the service worker cannot be reached');
      const gone = until(() => worker() !== target, 'the service worker to end');
      await running.close();
      await gone;
    },
    backgroundRuns: async () => worker() !== null,
    outsideRequests: () => outside(gate.asked, options.siteHosts),
    async close() {
      await browser.close();
      await gate.close();
    },
  };
}

function ofExtension(target: Target, id: string | null): boolean {
  return id !== null && target.url().startsWith(`chrome-extension://${id}/`);
}

/** The id follows from the folder's path, so it is asked for. The browser is there a little before its extensions. */
async function extensionIdIn(browser: Browser): Promise<string> {
  const ids = await until(async () => {
    const all = [...(await browser.extensions()).keys()];
    return all.length > 0 && all;
  }, 'Chromium to load the extension');
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`expected one extension, found ${ids.join(', ')}`);
  return id;
}
