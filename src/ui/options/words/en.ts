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
    'Drafts of templates you have not saved yet.',
  ],
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
  copyReport: 'Copy report',
  copied: 'Report copied. It holds no names and no messages.',
  notCopied: 'The browser did not let us copy. Select the text and copy it.',
  report: 'Report',
};

export type Words = typeof en;
