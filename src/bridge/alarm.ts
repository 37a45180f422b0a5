import browser from 'webextension-polyfill';

/** Makes a repeating alarm unless it is there; browsers lose them in updates and sometimes otherwise. */
export async function keepAlarm(name: string, minutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) !== undefined) return;
  browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes });
}

export async function dropAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Call before anything is awaited, or a worker that an alarm woke misses it. */
export function onAlarm(ring: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => ring(name));
}
