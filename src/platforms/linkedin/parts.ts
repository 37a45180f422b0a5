import type { Parts } from '../adapter';

/**
 * `platforms/linkedin.md` 2 to 5. The same classes on the full page and in the overlay; behind them what holds
 * without classes.
 */
export const linkedinParts = {
  list: [
    { seen: '2026-09', css: 'ul.msg-conversations-container__conversations-list' },
    { seen: '2023-02', css: '.msg-overlay-list-bubble__conversations-list', note: 'overlay' },
  ],
  row: [
    { seen: '2026-09', css: 'li.msg-conversation-listitem:not(.msg-conversation-card--occluded)' },
    { seen: '2026-09', css: 'li.msg-conversations-container__convo-item' },
    { seen: '2023-02', css: '.msg-overlay-list-bubble__convo-item', note: 'overlay' },
  ],
  rowName: [
    { seen: '2026-08', css: '.msg-conversation-card__participant-names' },
    { seen: '2026-09', css: '.msg-conversation-listitem__participant-names' },
  ],
  rowTime: [
    { seen: '2026-08', css: 'time.msg-conversation-card__time-stamp' },
    { seen: '2026-09', css: 'time.msg-conversation-listitem__time-stamp' },
  ],
  pane: [
    {
      seen: '2026-08',
      css: '.msg-overlay-conversation-bubble',
      note: 'overlay; before the page, which it may lie in',
    },
    { seen: '2026-09', css: '.msg-convo-wrapper.msg-thread' },
    { seen: '2026-09', css: '.msg__detail' },
  ],
  header: [
    { seen: '2026-09', css: '.msg-title-bar' },
    { seen: '2026-08', css: '.msg-overlay-conversation-bubble-header', note: 'overlay' },
    { seen: '2026-09', css: '.shared-title-bar' },
  ],
  contactLink: [
    { seen: '2026-09', css: 'a.msg-thread__link-to-profile[href*="/in/"]' },
    { seen: '2026-08', css: 'a[href*="/in/"]', note: 'only outside the messages' },
  ],
  contactName: [
    { seen: '2026-08', css: '.msg-entity-lockup__entity-title' },
    { seen: '2026-08', css: '.msg-overlay-bubble-header__title', note: 'overlay' },
    { seen: '2026-09', css: 'h2' },
  ],
  messages: [
    { seen: '2026-09', css: 'ul.msg-s-message-list-content' },
    { seen: '2026-09', css: '.msg-s-message-list' },
    { seen: '2026-09', css: 'ul:has(> li [data-event-urn])' },
  ],
  message: [
    { seen: '2026-08', css: '.msg-s-event-listitem' },
    { seen: '2026-09', css: '[data-view-name="message-list-item"]' },
    { seen: '2026-09', css: '[data-event-urn]' },
  ],
  messageText: [
    { seen: '2026-08', css: '.msg-s-event-listitem__body' },
    { seen: '2026-09', css: 'p' },
  ],
  messageTime: [{ seen: '2023-02', css: 'time.msg-s-message-group__timestamp' }],
  separator: [{ seen: '2026-09', css: 'time.msg-s-message-list__time-heading' }],
  composer: [
    { seen: '2026-08', css: '.msg-form__contenteditable[contenteditable="true"]' },
    { seen: '2026-08', css: '.msg-form [contenteditable="true"][role="textbox"]' },
    {
      seen: '2026-09',
      css: 'main [contenteditable="true"][role="textbox"][aria-multiline="true"]',
      note: 'only on a thread page, beside messages; elsewhere it is the share box',
    },
  ],
} as const satisfies Parts;
