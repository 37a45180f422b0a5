import browser from 'webextension-polyfill';

/**
 * Asks the agent to let Riposte reach one server, as its own dialog; only within a click. Servers that allow other
 * origins (CORS) need none of this.
 */
export function askForHost(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${new URL(url).origin}/*`] });
}
