import type { Parts } from '../adapter';

/** `platforms/facebook.md` 2 to 6. Messages stand in a log (2026), before in a grid. Labels are localized. */
export const facebookParts = {
  list: [
    { seen: '2026-01', css: '[role="navigation"]:has([role="row"] a[href*="/t/"])' },
    { seen: '2024-12', css: '[role="grid"]:has([role="gridcell"] a[href*="/t/"])' },
    { seen: '2026-01', css: '[role="navigation"]:has(a[aria-current="page"][href*="/t/"])' },
  ],
  row: [
    { seen: '2026-08', css: '[role="row"]:has(a[href*="/t/"])' },
    { seen: '2024-12', css: '[role="gridcell"]:has(a[href*="/t/"])' },
  ],
  rowName: [{ seen: '2026-01', css: 'a[href*="/t/"] span[dir="auto"]' }],
  rowTime: [{ seen: '2026-08', css: 'abbr[aria-label]', note: 'Marketplace rows' }],
  contactName: [
    { seen: '2026-01', css: 'h2 span[dir="auto"]' },
    { seen: '2026-01', css: 'a[href] span[dir="auto"]' },
    { seen: '2026-01', css: 'span[dir="auto"]', note: 'beside a heading for screen readers' },
    { seen: '2026-01', css: 'h2' },
  ],
  contactLink: [{ seen: '2026-08', css: 'a[href*="/t/"]', note: 'docked header' }],
  messages: [
    { seen: '2026-06', css: '[role="log"]:has([data-message-id])' },
    { seen: '2025-01', css: '[role="grid"]:has([data-message-id])' },
    { seen: '2025-01', css: '[data-pagelet="MWV2MessageList"]' },
    { seen: '2026-06', css: '[role="log"]', note: 'nothing said yet' },
  ],
  message: [{ seen: '2026-07', css: '[data-message-id]' }],
  bubble: [{ seen: '2026-07', css: '[role="presentation"][tabindex]', note: 'a reaction stands beside it' }],
  messageText: [{ seen: '2026-07', css: 'div[dir="auto"]' }],
  separator: [{ seen: '2026-07', css: '[data-scope="date_break"]' }],
  composer: [
    { seen: '2026-01', css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]' },
    { seen: '2026-01', css: '[contenteditable="true"][data-lexical-editor="true"]' },
  ],
} as const satisfies Parts;
