import type { PlatformId } from '../../../domain/platform';
import { formats } from '../../kit/formats';

const write = formats('en');

/** Everything the options page says. Components hold no text of their own. */
export const en = {
  locale: 'en',
  product: 'Riposte',
  pageTitle: 'Riposte options',
  heading: 'Options',
  sections: 'Sections',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',

  agent: 'Agent',
  allYours: 'All settings here are your own.',
  someDecided:
    'Some settings are decided by your team or IT department, as it says there; the others are your own.',
  agentText: 'Fills the tags about you. Stays in this browser.',
  firstName: 'First name',
  name: 'Name',
  language: 'Interface language',
  languageOfBrowser: 'As the browser',
  signature: 'Signature',
  brand: 'Brand',
  tagHint: (tag: string) => `{{ ${tag} }}`,

  team: 'Team',
  teamDecides: 'Your team decides this.',
  managedDecides: 'Your IT department decides this.',

  targets: 'Targets and office hours',
  targetsText: 'How fast you mean to answer. Clocks turn late when this time is over.',
  fallback: 'Reply within (minutes)',
  fallbackHint: 'For every platform that has no figure of its own.',
  perPlatform: 'A different target for one platform',
  minutesFor: (platform: string) => `${platform} (minutes)`,
  minutesProblem: 'A whole number of minutes, from 1 to 99,999.',
  officeOn: 'Count office hours only',
  officeOnHint: 'A message that comes in the evening starts to count when you open.',
  promotionDays: 'One promotion per contact in (days)',
  promotionHint: 'The guard warns before a second one. 0 switches it off.',
  promotionProblem: 'A whole number of days, from 0 to 3,650.',
  timeZone: 'Time zone',
  timeZoneHint: (own: string) => `Empty means this browser’s own: ${own}.`,
  timeZoneProblem: 'No such time zone. Write it like Europe/Madrid.',
  weekHours: 'Opening hours',
  dayName: write.weekday,
  from: 'From',
  to: 'To',
  spanEnd: (day: string, end: string, index: number) =>
    index === 0 ? `${day}, ${end}` : `${day}, ${end} (${index + 1})`,
  closed: 'Closed',
  addSpan: 'Add hours',
  addSpanOn: (day: string) => `Add hours on ${day}`,
  removeSpan: (day: string) => `Remove hours on ${day}`,
  spanRemoved: (day: string) => `Removed hours on ${day}.`,
  spanEmpty: 'Give both times.',
  spanBackwards: 'The end must come after the start.',
  spanOverlap: 'These hours overlap.',
  holidays: 'Closed days',
  holiday: 'Day',
  addHoliday: 'Add day',
  holidayKnown: 'This day is on the list already.',
  removeHoliday: (day: string) => `Remove ${day}`,
  holidayRemoved: (day: string) => `Removed ${day}.`,
  noHolidays: 'None. Add the days on which nobody answers.',
  day: write.day,

  platforms: 'Platforms',
  platformsText:
    'Riposte reads what is on your screen and puts text into the message box. You press Send. No platform has approved it; what their terms say, as far as we know:',
  platformTerms: {
    instagram:
      'Meta’s terms forbid reading or acting by automated means without its permission. Messages may promote only within 24 hours after the person wrote.',
    facebook:
      'Meta’s terms forbid reading or acting by automated means without its permission. Promotion is allowed only within the standard messaging window.',
    x: 'X says that scripting its website can end in permanent suspension, and that automated messages need the person’s clear intent.',
    linkedin:
      'LinkedIn’s User Agreement names this very technique: it forbids add-ons that overlay or change its pages. It looks for extensions, and has written to people who use them. Decide for yourself.',
    tiktok:
      'TikTok’s Community Guidelines apply to business messages too, and the customer has to write first.',
    whatsapp:
      'WhatsApp’s terms forbid bulk and automatic messages and unofficial automation. Businesses need people’s opt-in.',
  } satisfies Record<PlatformId, string>,

  keys: 'Keys',
  keysText: 'Both open the picker in a message box.',
  keyOpen: 'Open the picker',
  keyHint: 'Press the keys you want here.',
  keyRefused: 'Add Ctrl, Alt or Meta, so that you can still type.',
  keyInline: 'Sign typed before a shortcut',
  keyInlineHint: 'Empty switches it off.',
  keyInlineBad: 'Use a sign such as / or ;, no letter, digit or space.',

  numbers: 'Numbers',
  numbersText:
    'How fast replies went out. A reply counts from the oldest unanswered message to your first answer.',

  privacy: 'Privacy',
  privacyText: 'Everything is kept in this browser. Nothing leaves it.',
  retention: 'Keep numbers for (days)',
  retentionHint: 'Older ones are erased for good.',
  retentionProblem: 'A whole number of days, from 1 to 3,650.',
  keeps: 'What is stored',
  keepsItems: [
    'Your templates and these options.',
    'While someone waits: the platform, their name, when they wrote, and the conversation’s address.',
    'For each reply: when the wait began, when you answered, the platform, the template, and a scrambled mark in place of the person.',
    'Which template went to which scrambled mark, and the figures of each day.',
    'Drafts of templates you have not saved yet.',
  ],
  storedNow: 'Kept now',
  storedCounts: {
    templates: 'Templates',
    binned: 'Removed templates, for 30 days',
    waiting: 'Contacts who wait, with name',
    conversations: 'Conversations, as scrambled marks',
    replies: 'Replies',
    days: 'Days with figures',
    notes: 'Contact notes',
    sent: 'Marks of what was sent to whom',
    setAside: 'Damaged records, set aside',
  },
  count: write.figure,
  eraseContact: 'Erase one contact',
  findContact: 'Name or handle',
  findContactHint: 'A part of the name while they wait; exactly the name or handle afterwards.',
  nobodyFound: (query: string) => `Nothing is kept about “${query}”.`,
  contactsFound: 'Contacts found',
  contactKeeps: (waits: boolean, note: boolean, replies: number) =>
    [waits ? 'waits' : '', note ? 'a note' : '', write.counted(replies, { one: 'reply', other: 'replies' })]
      .filter(Boolean)
      .join(', '),
  erase: 'Erase',
  eraseNamed: (name: string) => `Erase ${name}`,
  erased: (name: string) => `Everything about ${name} is erased.`,
  takeAlong: 'Take everything along',
  takeAlongText: 'Templates, settings, waits, replies, notes and figures in one file.',
  exportAll: 'Export everything',
  exportedAll: 'Saved as riposte-data.json.',
  eraseAll: 'Erase everything',
  eraseAllText:
    'Templates, settings, waits, numbers and the team’s sign-in go for good; Riposte begins anew. Export first if in doubt.',
  eraseWord: 'ERASE',
  eraseConfirm: (word: string) => `Type ${word} to confirm`,
  erasedAll: 'Everything is erased. Riposte begins anew.',
  keepsNot: 'What is never stored',
  keepsNotItems: [
    'The text of any message.',
    'Who you talked to, once the wait is over.',
    'Passwords, cookies, or anything else of your account.',
  ],

  health: 'Health',
  healthText: 'Sites change. Here is what Riposte could not find on the pages you visited.',
  healthNone: 'No reports yet. Open a conversation on a platform, and come back.',
  healthGood: (platform: string) => `${platform}: everything was found.`,
  healthMissing: (platform: string, parts: string) => `${platform}: not found: ${parts}.`,
  parts: {
    list: 'the conversation list',
    row: 'a row of the conversation list',
    rowName: 'the name on a row',
    rowTime: 'the time on a row',
    pane: 'the open conversation',
    header: 'its header',
    contactName: 'the contact’s name',
    contactLink: 'the contact’s profile link',
    messages: 'the messages',
    message: 'a message',
    messageText: 'the text of a message',
    messageTime: 'the time of a message',
    separator: 'the lines between days',
    composer: 'the message box',
  },
  healthEffect: 'What depends on these parts is switched off there; templates can still be copied.',
  healthAt: write.stamp,
  storeGood: 'Your data is in order.',
  storeSetAside: (count: number) =>
    `${write.counted(count, { one: 'damaged record was', other: 'damaged records were' })} set aside and kept.`,
  storeNotes: {
    restored: (count: number) =>
      `The library was lost and came back from the second copy: ${write.counted(count, { one: 'template', other: 'templates' })}.`,
    lost: (count: number) =>
      `The library was lost, and its second copy too: ${write.counted(count, { one: 'template', other: 'templates' })}.`,
    'copy-failed': (count: number) =>
      `The second copy could not be written: ${write.counted(count, { one: 'template', other: 'templates' })}.`,
  },
  corrections: 'Corrections',
  correctionsText:
    'When a site changed and a part is not found, tell Riposte where it is now: CSS selectors, best first. They go before its own, at once, in open pages too.',
  correctionPlatform: 'Platform',
  correctionPart: 'Part',
  correctionSelectors: 'Selectors, one per line',
  correctionAdd: 'Use these selectors',
  correctionEmpty: 'Write at least one selector.',
  correctionTooMany: (most: number) => `At most ${most} selectors.`,
  correctionTooLong: (line: number, most: number) => `Line ${line} is longer than ${most} characters.`,
  correctionBroken: (line: number) => `Line ${line} is no CSS selector.`,
  correctionRemove: (platform: string, part: string) => `Remove the correction of ${part} on ${platform}`,
  correctionRemoved: 'Correction removed.',
  copyReport: 'Copy report',
  copied: 'Report copied. It holds no names and no messages.',
  notCopied: 'The browser did not let us copy. Select the text and copy it.',
  report: 'Report',
};

export type Words = typeof en;
