import type { PlatformAdapter } from '../adapter';
import { isButtonBesideComposer } from '../beside-composer';
import { facebookContact } from './contact';
import { facebookList } from './list';
import { facebookMessages } from './messages';
import { facebookPanes } from './panes';
import { facebookParts } from './parts';
import { facebookHosts, facebookRoute, facebookUrlOf } from './routes';

/** Messenger in Facebook, on messenger.com and in pop-up chats (`platforms/facebook.md`). */
export const facebook: PlatformAdapter = {
  id: 'facebook',
  hosts: facebookHosts,
  parts: facebookParts,
  routeAt: facebookRoute,
  roots: (document) => [document],
  panes: facebookPanes,
  contact: facebookContact,
  messages: facebookMessages,
  list: facebookList,
  urlOf: facebookUrlOf,
  isSendControl: isButtonBesideComposer,
};
