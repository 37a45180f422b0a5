import { mayNotify, type Notice, notify } from '../bridge/notifications';
import { openOwnPage } from '../bridge/open';
import type { Waiting } from '../contract/calls';
import { platformNames } from '../domain/platform';
import { type UiLanguage, uiLanguageFor } from '../domain/ui-language';
import { isAboutToBeLate } from '../domain/wait-view';
import { putConversation } from '../store/conversations';
import { readSettings } from '../store/settings';
import { noticeOfMany, noticeOfOne } from './notice-words';
import type { Services } from './services';
import { openConversation } from './waiting';
import { readWaits, waitStores } from './waits';

const minute = 60_000;
/** Id of a notification about one conversation: this, then its hash. */
const ofOne = 'wait:';
const ofMany = 'waits';

/**
 * Tells the agent of waits that come close to their target (`design.md` 2.4), each wait once. It is remembered before
 * it is shown: a worker that dies in between tells nothing, rather than everything twice.
 */
export async function notifyOfWaits({ store, now, language }: Services): Promise<void> {
  if (!mayNotify()) return;
  const told = await store.write(waitStores, 'relaxed', async (tx) => {
    const settings = await readSettings(tx);
    if (!settings.notifications) return null;
    const at = now();
    const close: Waiting[] = [];
    for (const { record, waiting } of await readWaits(tx)) {
      const isTold = record.notifiedAt !== null && record.notifiedAt >= waiting.wait.start.at;
      if (isTold || !isAboutToBeLate(waiting.wait, at, settings.officeHours)) continue;
      await putConversation(tx, { ...record, notifiedAt: at });
      close.push(waiting);
    }
    return { close, at, speak: uiLanguageFor(settings.language, language()) };
  });
  const notice = told && noticeOf(told.close, told.at, told.speak);
  if (notice) await notify(notice);
}

/** Goes where a notification that was clicked points: its conversation, or the list when there is none to go to. */
export async function followNotice(services: Services, id: string): Promise<void> {
  const went = id.startsWith(ofOne) ? await openConversation(services, id.slice(ofOne.length)) : 'nowhere';
  if (went === 'nowhere') await openOwnPage('popup.html#waiting');
}

function noticeOf(close: readonly Waiting[], now: number, language: UiLanguage): Notice | null {
  const [first] = close;
  if (!first) return null;
  if (close.length > 1) return { id: ofMany, ...noticeOfMany(language, close.length) };
  const { conversation, name, platform, wait } = first;
  const minutes = Math.ceil(((wait.dueAt ?? now) - now) / minute);
  return {
    id: ofOne + conversation,
    ...noticeOfOne(language, { name, minutes, platform: platformNames[platform] }),
  };
}
