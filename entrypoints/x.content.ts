import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '../src/page/start';
import { x } from '../src/platforms/x/adapter';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://chat.x.com/*'],
  runAt: 'document_start',
  main: ({ signal }) => startOnPage(x, signal),
});
