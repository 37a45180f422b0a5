import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '../src/page/start';
import { linkedin } from '../src/platforms/linkedin/adapter';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  main: ({ signal }) => startOnPage(linkedin, signal),
});
