import browser from 'webextension-polyfill';

/** What an IT department rolled out; empty where it did nothing. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no policy names this extension.
    return {};
  }
}

/** Runs when the policy changes. Call before anything is awaited. */
export function onManagedChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
