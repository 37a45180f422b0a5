import browser from 'webextension-polyfill';

/** What a notification says; one with the same `id` takes its place. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Asks the agent to let Riposte show notifications, as the browser's own dialog if it has one; only within a click. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Whether the agent lets Riposte show notifications: they are not there before. */
export function mayNotify(): boolean {
  return offered() !== undefined;
}

/** Shows a notification; nothing happens where none may be shown. */
export async function notify({ id, title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await offered()?.create(id, { type: 'basic', iconUrl, title, message });
}

/** Call before anything is awaited, or a worker that a click woke misses it. The notification clicked goes away. */
export function onNotificationClick(hear: (id: string) => void): void {
  const clicked = (id: string): void => {
    void offered()?.clear(id);
    hear(id);
  };
  // Adding the same listener twice is adding it once.
  const listen = (): void => offered()?.onClicked.addListener(clicked);
  listen();
  // The worker may be older than the agent's consent.
  browser.permissions.onAdded.addListener(listen);
}

/** The types know only a browser in which the permission was given. */
function offered(): typeof browser.notifications | undefined {
  return browser.notifications;
}
