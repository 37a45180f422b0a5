import { ask } from '../../bridge/ask';
import { askForHost } from '../../bridge/host-access';
import { onNews } from '../../bridge/news';
import { askForNotifications } from '../../bridge/notifications';
import { extensionVersion, isInTab, openOwnPage, openTab } from '../../bridge/open';
import type { Services } from './services';

/** The real services, for pages of the extension. */
export async function pageServices(): Promise<Services> {
  return {
    ask,
    onNews,
    openUrl: openTab,
    openOwn: openOwnPage,
    allowHost: askForHost,
    allowNotifications: askForNotifications,
    now: Date.now,
    inPopup: !(await isInTab()),
    version: extensionVersion(),
  };
}
