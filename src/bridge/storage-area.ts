import browser from 'webextension-polyfill';

/** `storage.local`, for the second copy. */
export const localArea = {
  get: (keys: readonly string[]): Promise<Record<string, unknown>> => browser.storage.local.get([...keys]),
  set: (items: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.local.set(items),
};
