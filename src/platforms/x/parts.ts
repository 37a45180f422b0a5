import type { Parts } from '../adapter';

/**
 * `platforms/x.md` 2 to 5 and 7.3. The chat's test ids have stood for months; behind them what holds without them,
 * and last the classic DMs of before 2026.
 */
export const xParts = {
  list: [
    { seen: '2026-10', css: '[data-testid="dm-conversation-scroller"]' },
    { seen: '2026-07', css: '[data-testid="dm-message-requests-scroller"]' },
    { seen: '2026-07', css: '[data-testid="dm-message-requests"]' },
    { seen: '2026-10', css: '[data-testid="dm-inbox-panel"]' },
    { seen: '2026-10', css: '[role="listbox"]:has([role="option"][href*="/i/chat/"])' },
    { seen: '2026-04', css: 'section:has([data-testid="conversation"])', note: 'classic' },
  ],
  row: [
    { seen: '2026-07', css: '[data-testid^="dm-conversation-item-"]' },
    { seen: '2026-07', css: '[data-testid^="dm-message-request-item-"]' },
    { seen: '2026-10', css: '[aria-description]:has(> a[href*="/i/chat/"])' },
    { seen: '2026-10', css: 'a[role="option"][href*="/i/chat/"]' },
    { seen: '2026-04', css: '[data-testid="conversation"]', note: 'classic' },
  ],
  pane: [{ seen: '2026-07', css: '[data-testid="dm-conversation-panel"]' }],
  header: [{ seen: '2026-07', css: '[data-testid="dm-conversation-header"]' }],
  contactName: [{ seen: '2026-07', css: '[data-testid="dm-conversation-username"]' }],
  contactLink: [
    { seen: '2026-10', css: '[data-testid="dm-conversation-header"] a[href]' },
    { seen: '2026-10', css: 'a[href]', note: 'only above the messages' },
  ],
  messages: [
    { seen: '2026-10', css: '[data-testid="dm-message-scroller"]' },
    { seen: '2026-07', css: '[data-testid="dm-message-list-container"]' },
    { seen: '2026-07', css: '[data-testid="dm-message-list"]' },
    { seen: '2026-10', css: '[role="log"]:has([data-dm-message-row])' },
    { seen: '2026-10', css: ':has(> * > [data-dm-message-row], > [data-dm-message-row])' },
    { seen: '2026-04', css: '[data-testid="DmActivityViewport"]', note: 'classic' },
    { seen: '2026-04', css: '[data-testid="DmScrollerContainer"]', note: 'classic' },
  ],
  message: [
    { seen: '2026-10', css: '[data-dm-message-row]' },
    { seen: '2026-07', css: '[data-testid^="message-"]:not([data-testid^="message-text-"])' },
    { seen: '2026-04', css: '[data-testid="messageEntry"]', note: 'classic' },
  ],
  messageText: [
    { seen: '2026-10', css: '[data-testid^="message-text-"] [dir="auto"]' },
    { seen: '2026-07', css: '[data-testid^="message-text-"]' },
    {
      seen: '2026-10',
      css: '[data-dm-message-focus-target] [dir="auto"]:has(+ .text-subtext3)',
      note: 'the time follows the text, never a quoted one',
    },
    { seen: '2026-04', css: '[data-testid="tweetText"]', note: 'classic' },
    { seen: '2026-04', css: '[data-testid="messageEntry"] [dir="auto"]', note: 'classic' },
  ],
  messageTime: [
    { seen: '2026-10', css: 'time[datetime]', note: 'not there yet; exact the day it comes' },
    { seen: '2026-10', css: '[id$="-time"]' },
    { seen: '2026-07', css: '.text-subtext3' },
  ],
  separator: [{ seen: '2026-09', css: '.rounded-full .text-subtext2' }],
  composer: [
    { seen: '2026-07', css: 'textarea[data-testid="dm-composer-textarea"]' },
    { seen: '2026-07', css: '[data-testid="dm-composer-form"] textarea' },
    { seen: '2026-07', css: 'form textarea', note: 'only beside messages of a thread page' },
    { seen: '2026-08', css: '[data-testid="dmComposerTextInput"][contenteditable="true"]', note: 'classic' },
    { seen: '2026-08', css: '[data-testid="dmComposerTextInput"] [contenteditable="true"]', note: 'classic' },
  ],
} as const satisfies Parts;
