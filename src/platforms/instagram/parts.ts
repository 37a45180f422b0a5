import type { Parts } from '../adapter';

/** `platforms/instagram.md` 2 to 6. Two generations live side by side: pagelets (2026) and grid rows (MSYS). */
export const instagramParts = {
  list: [
    { seen: '2026-01', css: '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"]' },
    { seen: '2026-01', css: '[data-pagelet^="IGDInboxThreadList"]' },
    { seen: '2025-01', css: '[role="navigation"]:has(span[title])', note: 'MSYS; label is localized' },
    { seen: '2025-01', css: '[role="list"]:has([role="button"] span[title], [role="row"] span[title])' },
  ],
  row: [
    { seen: '2026-02', css: '[role="button"]:has(span[title])' },
    { seen: '2025-01', css: '[role="row"]:has(span[title])', note: 'MSYS' },
    { seen: '2025-01', css: '[role="listitem"]:has(span[title])', note: 'MSYS' },
  ],
  rowName: [{ seen: '2026-01', css: 'span[title]' }],
  rowTime: [{ seen: '2026-01', css: 'abbr' }],
  header: [
    { seen: '2026-01', css: '[data-pagelet="IGDInboxHeaderOffMsys"]' },
    { seen: '2026-01', css: '[data-pagelet^="IGDInboxHeader"]' },
  ],
  contactLink: [
    { seen: '2026-01', css: 'a[role="link"][href^="/"]:has(h2)' },
    { seen: '2026-01', css: 'a[href^="/"]:has(h2)' },
    { seen: '2026-01', css: 'a[href^="/"]:has(span[title])', note: 'docked header' },
  ],
  contactName: [
    { seen: '2026-01', css: 'h2 span[title]' },
    { seen: '2026-01', css: 'h2' },
    { seen: '2026-01', css: 'span[title]', note: 'docked header' },
  ],
  messages: [
    { seen: '2026-01', css: '[data-pagelet="IGDMessagesList"]' },
    { seen: '2025-01', css: '[role="grid"]:has([data-scope="messages_table"])', note: 'MSYS' },
    { seen: '2025-01', css: '[role="grid"]:has([role="row"] [role="gridcell"])', note: 'MSYS' },
  ],
  message: [
    { seen: '2026-01', css: '[role="group"][tabindex="-1"]:not([aria-label])' },
    { seen: '2025-01', css: '[role="row"]:has([dir="auto"], img)', note: 'MSYS' },
  ],
  messageText: [
    { seen: '2026-01', css: '[role="presentation"]:has([dir="auto"])' },
    { seen: '2026-01', css: '[role="none"]:has([dir="auto"])' },
    { seen: '2025-01', css: 'div[id^="mid.$"]', note: 'MSYS' },
    { seen: '2026-01', css: '[role="presentation"]:has(img, video, [role="button"])', note: 'no words' },
    { seen: '2026-01', css: '[role="none"]:has(img, video, [role="button"])', note: 'no words' },
  ],
  messageTime: [{ seen: '2026-01', css: 'abbr[aria-label]' }],
  separator: [
    { seen: '2025-01', css: '[data-scope="date_break"]', note: 'MSYS' },
    { seen: '2026-01', css: 'span[dir="auto"]', note: 'only outside any message' },
  ],
  composer: [
    {
      seen: '2026-01',
      css: '[data-pagelet="IGDComposerForCannes"] [contenteditable="true"][role="textbox"]',
    },
    { seen: '2026-01', css: '[data-pagelet^="IGDComposer"] [contenteditable="true"]' },
    { seen: '2025-01', css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]' },
  ],
} as const satisfies Parts;
