import puppeteer, { type Page } from 'puppeteer-core';
import { ChromeScope, contextIdOf } from './firefox-chrome.ts';
import { openGate } from './gate.ts';
import { outside } from './own-traffic.ts';
import type { LaunchOptions, Session } from './session.ts';
import { until } from './until.ts';

const addonId = 'riposte@riposte.example';
/** Set before the first start, so that the address of the extension's pages is known. Any UUID does. */
const addonUuid = '5f0c2a44-7b1e-4d1a-9c55-2f3a8e1b0c77';

/**
 * Starts Firefox with the built extension over WebDriver BiDi. Installed that way, the hosts of the content scripts
 * are granted, as they are when a person installs it (Firefox 127 and later).
 */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const gate = await openGate(options.sitesPort);
  const size = options.window ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    defaultViewport: null,
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // System access lets tests open moz-extension pages, read the accessibility tree and end the background.
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: preferences(gate.port, options.language ?? 'en-US'),
  });
  if (options.extension !== null) await browser.installExtension(options.extension);
  const chrome = await ChromeScope.of(browser);

  const extensionUrl = (path: string): string => {
    if (options.extension === null) throw new Error('this session has no extension');
    return `moz-extension://${addonUuid}/${path}`;
  };

  return {
    kind: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    extensionUrl,
    async extensionPage(path) {
      const page = await browser.newPage();
      await openExtensionPage(page, chrome, extensionUrl(path));
      return page;
    },
    async killBackground() {
      await chrome.run(endBackground, addonId);
      await until(async () => !(await chrome.run(backgroundRuns, addonId)), 'the event page to end');
    },
    backgroundRuns: () => chrome.run(backgroundRuns, addonId),
    outsideRequests: () => outside(gate.asked, options.siteHosts),
    async close() {
      await browser.close();
      await gate.close();
    },
  };
}

/** `page.goto` waits for events that Firefox does not send for moz-extension pages, so the page itself is asked. */
async function openExtensionPage(page: Page, chrome: ChromeScope, url: string): Promise<void> {
  await chrome.send('browsingContext.navigate', { context: contextIdOf(page), url, wait: 'none' });
  await until(
    () =>
      page.evaluate(
        (wanted) => document.readyState === 'complete' && location.href.startsWith(wanted),
        url.replace(/[?#].*/, ''),
      ),
    `${url} to load`,
  );
}

function preferences(gatePort: number, language: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': gatePort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': gatePort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    // Event pages of an idle extension end by themselves after 30 s; tests end them when they mean to.
    'extensions.background.idle.timeout': 600_000,
  };
}

// The two below run inside Firefox's own scope, where these names exist.
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(): Promise<void>; backgroundState: string };
  } | null;
};

async function endBackground(id: string): Promise<null> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
  return null;
}

function backgroundRuns(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}
