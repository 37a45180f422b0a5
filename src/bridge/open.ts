import browser from 'webextension-polyfill';

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The tab that the agent looks at; `null` when the browser does not tell. */
export async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Opens one of our own pages in a new tab, such as `popup.html#waiting`. */
export async function openOwnPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** `false` in the toolbar popup, which is no tab. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** The extension's version, such as `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
