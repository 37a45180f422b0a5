import type { PageView, Pane, PlatformAdapter } from '../adapter';
import { climb, findPart } from '../find';
import { instagramContact } from './contact';
import { instagramList } from './list';
import { instagramMessages } from './messages';
import { instagramPanes } from './panes';
import { instagramParts } from './parts';
import { instagramHosts, instagramRoute } from './routes';

/** Instagram Direct, both generations of its DOM (`platforms/instagram.md`). */
export const instagram: PlatformAdapter = {
  id: 'instagram',
  hosts: instagramHosts,
  parts: instagramParts,
  routeAt: instagramRoute,
  roots: (document) => [document],
  panes: instagramPanes,
  contact: instagramContact,
  messages: instagramMessages,
  list: instagramList,
  urlOf: (thread, _request, url) => `${url.origin}/direct/t/${thread}/`,
  isSendControl,
};

/** A button beside the composer; which of them sends shows only by what happens. */
function isSendControl(view: PageView, pane: Pane, target: Element): boolean {
  if (!pane.composer.found) return false;
  const button = target.closest('[role="button"], button');
  if (!button || !pane.root.contains(button)) return false;
  const messages = findPart(view, 'messages', pane.root);
  const region = climb(
    pane.composer.value,
    (at) => at.querySelector('[role="button"], button') !== null,
    (at) => messages !== null && at.contains(messages),
  );
  return region?.contains(button) ?? false;
}
