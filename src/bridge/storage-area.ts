import browser, { type Storage } from 'webextension-polyfill';

/** `storage.local`, for the second copy and the sign-in of a team. */
export const localArea = {
  get: (keys: readonly string[]): Promise<Record<string, unknown>> => browser.storage.local.get([...keys]),
  set: (items: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.local.set(items),
  remove: (keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]),
  /** Chromium lets content scripts read it unless told otherwise; Firefox has no such switch. */
  keepPagesOut: async (): Promise<void> => {
    const area = browser.storage.local as Storage.StorageArea & {
      setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
    };
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
};
