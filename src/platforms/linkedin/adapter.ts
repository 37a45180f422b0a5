import type { PageView, Pane, PlatformAdapter } from '../adapter';
import { linkedinContact } from './contact';
import { linkedinList } from './list';
import { linkedinMessages } from './messages';
import { linkedinPanes } from './panes';
import { linkedinParts } from './parts';
import { linkedinRoots } from './roots';
import { linkedinHosts, linkedinRoute } from './routes';

/** LinkedIn messaging: the full page, and the overlay on every other page (`platforms/linkedin.md`). */
export const linkedin: PlatformAdapter = {
  id: 'linkedin',
  hosts: linkedinHosts,
  parts: linkedinParts,
  routeAt: linkedinRoute,
  roots: linkedinRoots,
  panes: linkedinPanes,
  contact: linkedinContact,
  messages: linkedinMessages,
  list: linkedinList,
  urlOf: (thread, _request, url) => `${url.origin}/messaging/thread/${thread}/`,
  isSendControl,
};

/** The form's submit button. Quick replies send as well, but nothing of the composer. */
function isSendControl(_view: PageView, pane: Pane, target: Element): boolean {
  if (!pane.composer.found) return false;
  const button = target.closest('.msg-form__send-button, .msg-form__send-btn, button[type="submit"]');
  const form = pane.composer.value.closest('.msg-form, form');
  return button !== null && (form?.contains(button) ?? false);
}
