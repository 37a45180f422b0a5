import browser from 'webextension-polyfill';

/** Runs when the browser or a new version of the extension starts: badge and alarms may be gone then. */
export function onStartUp(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}
