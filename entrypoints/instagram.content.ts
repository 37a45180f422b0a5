import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '../src/page/start';
import { instagram } from '../src/platforms/instagram/adapter';

export default defineContentScript({
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*'],
  runAt: 'document_start',
  main: ({ signal }) => startOnPage(instagram, signal),
});
