import browser from 'webextension-polyfill';

/** Runs when the browser or a new version of the extension starts: badge and alarms may be gone then. */
export function onStartUp(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}

/** Runs once in the life of an install, and never after an update. Call before anything is awaited. */
export function onFirstInstall(greet: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') greet();
  });
}
