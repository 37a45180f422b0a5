import puppeteer, { type Browser, type ConsoleMessage, type Target } from 'puppeteer-core';
import type { Driver } from './driver.ts';
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
  '--mute-audio',
];

/** A worker that is just starting or ending may pass over a request to end; it is asked again. */
const mostKills = 3;
const killMs = 3_000;

/** Chromium over CDP. Google Chrome will not do: it takes no unpacked extension from outside. */
export const chromium: Driver = {
  start(options, gatePort) {
    const { width, height } = options.window ?? { width: 1280, height: 900 };
    return puppeteer.launch({
      executablePath: options.executable,
      headless: options.headless ?? true,
      defaultViewport: null,
      pipe: true,
      enableExtensions: options.extension !== null,
      ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
      args: [
        ...quiet,
        ...(options.strictCertificates ? [] : ['--ignore-certificate-errors']),
        `--proxy-server=127.0.0.1:${gatePort}`,
        // Loopback goes through the gate like everything else, or a test would miss requests to it.
        '--proxy-bypass-list=<-loopback>',
        `--lang=${options.language ?? 'en-US'}`,
        `--window-size=${width},${height}`,
      ],
    });
  },

  async extension(browser, id) {
    const origin = `chrome-extension://${id}/`;
    const worker = () =>
      browser
        .targets()
        .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin)) ?? null;
    const errors = await listen(browser, origin);
    return {
      origin,
      async open(page, url) {
        await page.goto(url);
      },
      async killBackground() {
        for (let asked = 1; asked <= mostKills; asked++) {
          const target = worker();
          const running = await target?.worker();
          // A worker can be gone between closing and letting go of it; that it is gone is what is waited for.
          await running?.close().catch(() => undefined);
          const gone = until(
            () => target === null || worker() !== target,
            'the service worker to end',
            killMs,
          );
          if (asked === mostKills) await gone;
          else if (await gone.then(() => true).catch(() => false)) return;
        }
      },
      backgroundRuns: async () => worker() !== null,
      errors: async () => errors,
    };
  },
};

/** Hears the console and the uncaught exceptions of everything that lives under `origin`, from now on. */
async function listen(browser: Browser, origin: string): Promise<readonly string[]> {
  const errors: string[] = [];
  const heard = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  const threw = (error: unknown): void => {
    errors.push(error instanceof Error ? error.message : String(error));
  };
  const attach = async (target: Target): Promise<void> => {
    if (target.type() === 'service_worker' && target.url().startsWith(origin)) {
      const worker = await target.worker();
      worker?.on('console', heard).on('error', threw);
    } else if (target.type() === 'page') {
      const page = await target.page();
      // A tab goes from site to extension page and back, so each message is asked where it comes from.
      page?.on('console', (message) => page.url().startsWith(origin) && heard(message));
      page?.on('pageerror', (error) => page.url().startsWith(origin) && threw(error));
    }
  };
  // A target that is gone before it can be heard has nothing to say.
  const attachIfThere = (target: Target): Promise<void> => attach(target).catch(() => undefined);
  browser.on('targetcreated', attachIfThere);
  await Promise.all(browser.targets().map(attachIfThere));
  return errors;
}
