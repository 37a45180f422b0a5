import type { PageView, Pane, PlatformAdapter } from '../adapter';
import { isButtonBesideComposer } from '../beside-composer';
import { xContact } from './contact';
import { xList } from './list';
import { xMessages } from './messages';
import { xPanes } from './panes';
import { xParts } from './parts';
import { xRoots } from './roots';
import { xHosts, xRoute, xUrlOf } from './routes';

/** X's chat, in its shadow root or without one, in the drawer, and the classic DMs (`platforms/x.md`). */
export const x: PlatformAdapter = {
  id: 'x',
  hosts: xHosts,
  parts: xParts,
  routeAt: xRoute,
  roots: xRoots,
  panes: xPanes,
  contact: xContact,
  messages: xMessages,
  list: xList,
  urlOf: xUrlOf,
  isSendControl,
};

const send = '[data-testid="dm-composer-send-button"], [data-testid="dmComposerSendButton"]';

function isSendControl(view: PageView, pane: Pane, target: Element): boolean {
  const button = target.closest(send);
  return button ? pane.root.contains(button) : isButtonBesideComposer(view, pane, target);
}
