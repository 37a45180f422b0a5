import type { PlatformAdapter } from '../adapter';
import { isButtonBesideComposer } from '../beside-composer';
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
  isSendControl: isButtonBesideComposer,
};
