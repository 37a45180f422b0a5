import puppeteer from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { ChromeScope, contextIdOf } from './firefox-chrome.ts';
import { until } from './until.ts';

const addonId = 'riposte@riposte.example';
/** Set before the first start, so that the address of the extension's pages is known. Any UUID does. */
const addonUuid = '5f0c2a44-7b1e-4d1a-9c55-2f3a8e1b0c77';

/**
 * Firefox over WebDriver BiDi. An extension installed that way has the hosts of its content scripts granted, as it
 * has when a person installs it (Firefox 127 and later).
 */
export const firefox: Driver = {
  start(options, gatePort) {
    const { width, height } = options.window ?? { width: 1280, height: 900 };
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable,
      headless: options.headless ?? true,
      defaultViewport: null,
      acceptInsecureCerts: !options.strictCertificates,
      ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
      // System access lets tests open moz-extension pages, read the accessibility tree and end the background.
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: preferences(gatePort, options.language ?? 'en-US'),
    });
  },

  async extension(browser) {
    const chrome = await ChromeScope.of(browser);
    return {
      origin: `moz-extension://${addonUuid}/`,
      /** `page.goto` waits for events that Firefox does not send for these pages, so the page itself is asked. */
      async open(page, url) {
        await chrome.send('browsingContext.navigate', { context: contextIdOf(page), url, wait: 'none' });
        const isThere = (wanted: string): boolean =>
          document.readyState === 'complete' && location.href.startsWith(wanted);
        await until(() => page.evaluate(isThere, url.replace(/[?#].*/, '')), `${url} to load`);
      },
      async killBackground() {
        await chrome.run(endBackground, addonId);
        await until(async () => !(await chrome.run(backgroundRuns, addonId)), 'the event page to end');
      },
      backgroundRuns: () => chrome.run(backgroundRuns, addonId),
      errors: async () => (await chrome.run(errorsOf, `moz-extension://${addonUuid}/`)).filter(isOurs),
    };
  },
};

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
    // The event page of an idle extension ends by itself after 30 s; tests end it when they mean to.
    'extensions.background.idle.timeout': 600_000,
  };
}

// What follows runs inside Firefox's own scope, where these names exist.
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(): Promise<void>; backgroundState: string };
  } | null;
};
interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
}
declare const Ci: { nsIScriptError: abstract new () => ScriptError };
declare const Services: { console: { getMessageArray(): readonly object[] } };

async function endBackground(id: string): Promise<null> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
  return null;
}

function backgroundRuns(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running';
}

/**
 * Firefox itself notes when a context goes while an answer is on its way, as every ended background and every
 * closed page may: nobody is left to whom it would matter.
 */
function isOurs(error: string): boolean {
  return !/^Promise (rejected|resolved) after context unloaded/.test(error);
}

/** The browser's console keeps uncaught errors of all processes; `flags` 1 marks a mere warning. */
function errorsOf(origin: string): string[] {
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.startsWith(origin) && (flags & 1) === 0)
    .map(({ errorMessage }) => errorMessage);
}
