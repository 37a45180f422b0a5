import browser from 'webextension-polyfill';

/** Hears the keys of the manifest's `commands`. Call before anything is awaited, or a woken worker misses them. */
export function onCommand(hear: (name: string) => void): void {
  browser.commands.onCommand.addListener((name) => hear(name));
}
