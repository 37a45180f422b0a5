import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '../src/page/start';
import { facebook } from '../src/platforms/facebook/adapter';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
  runAt: 'document_start',
  main: ({ signal }) => startOnPage(facebook, signal),
});
