import puppeteer from 'puppeteer-core';
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
  '--ignore-certificate-errors',
  '--mute-audio',
];

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
    return {
      origin,
      async open(page, url) {
        await page.goto(url);
      },
      async killBackground() {
        const target = worker();
        const running = await target?.worker();
        await running?.close();
        await until(() => target === null || worker() !== target, 'the service worker to end');
      },
      backgroundRuns: async () => worker() !== null,
    };
  },
};
