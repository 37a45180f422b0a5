import { until } from '../browser/harness/until.ts';
import type { DmPage } from '../browser/steps/dm-page.ts';

export const origin = 'https://www.instagram.com';
const handle = 'ana.souza';

/** Opens Ana's conversation, with or without an extension on the page. */
export async function openThread(dm: DmPage): Promise<void> {
  const thread = await dm.threadOf(handle);
  await dm.site((site, one) => site.open(one), thread);
  await until(() => dm.site((site, one) => site.current() === one && site.ready(), thread), 'the thread');
}
