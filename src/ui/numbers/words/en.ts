import { formats } from '../../kit/formats';

const write = formats('en');
const reply = { one: 'reply', other: 'replies' };
const first = { one: 'first message', other: 'first messages' };

/** Everything the numbers page says. Components hold no text of their own. */
export const en = {
  locale: 'en',
  choice: 'Which replies',
  period: 'Period',
  lastDays: (days: number) => `Last ${days} days`,
  otherPeriod: 'Other days',
  from: 'From',
  to: 'To',
  backwards: 'The last day must not come before the first.',
  platform: 'Platform',
  allPlatforms: 'All platforms',
  template: 'Template',
  allTemplates: 'All templates',
  withoutTemplate: 'Without a template',
  goneTemplate: 'A deleted template',
  messages: 'Answers to',
  allMessages: 'All messages',
  firstMessages: 'First messages',
  time: 'Time',
  allHours: 'By the clock',
  officeHours: 'In office hours',
  exportCsv: 'Export CSV',
  exporting: 'Exporting…',
  exported: 'Saved as riposte-replies.csv.',
  nothingToExport: 'There are no replies in this period.',

  median: 'Median',
  p90: '90 % within',
  fastest: 'Mean of fastest 90 %',
  withinTarget: 'Within target',
  replies: 'Replies',
  firstReplies: 'First replies',
  timeSaved: 'Typing saved',
  closed: 'No reply needed',
  noFigure: '–',
  notEnough: 'Not enough data',
  notEnoughText: (count: number, enough: number) =>
    `${write.figure(count)} of ${enough} replies so far. With fewer, the figures would say more than is known.`,
  table: 'As a table',

  overTime: { day: 'Reply time by day', week: 'Reply time by week', month: 'Reply time by month' },
  overTimeText: 'Line: median. Shade: up to the time within which 90 % were answered.',
  step: { day: 'Day', week: 'Week from', month: 'Month' },
  day: write.shortDay,
  month: write.month,

  spread: 'How long replies took',
  barTo: (from: string, to: string) => `${from} to ${to}`,
  barOpen: (from: string) => `${from} or longer`,

  hours: 'Hour of the week',
  hoursText: 'When replies went out, by the clocks of your time zone.',
  shown: 'Shown',
  shownMedian: 'Median reply time',
  fewer: 'Fewer',
  more: 'More',
  faster: 'Faster',
  slower: 'Slower',
  fewCell: 'Fewer than 10 replies',
  weekday: write.shortWeekday,
  countedReplies: (count: number) => write.counted(count, reply),

  byPlatform: 'Replies by platform',
  byTemplate: 'Replies by template',
  showAll: (count: number) => `Show all ${write.figure(count)}`,

  whose: 'Whose replies',
  mine: 'Mine',
  wholeTeam: 'The whole team',
  ownTemplates: 'Agents’ own templates',
  reading: 'Reading the team’s numbers…',
  readAt: (at: number) => `As the server had them at ${write.stamp(at)}.`,
  unread: (names: readonly string[]) =>
    `The server shows no numbers of ${write.list(names)}. Setting up the team again, with them as members, mends that.`,
  byAgent: 'Replies by agent',
  byAgentText: 'Facebook badge: first messages there that were answered within 15 minutes by the clock.',
  agent: 'Agent',
  badgeShare: 'Facebook badge',
  agentsExported: 'Saved as riposte-agents.csv.',

  badge: 'Facebook badge',
  badgeText: 'An estimate for the last 7 days: Meta also counts replies from phones and other staff.',
  badgeName: '“Very responsive to messages”',
  badgeRate: 'Response rate',
  badgeRateGoal: (value: string) => `${value}, needs 90 %`,
  badgeTime: 'Response time',
  badgeTimeGoal: (value: string) => `${value}, needs 15 min`,
  badgeFew: (count: number, enough: number) =>
    `${write.figure(count)} of ${enough} first messages in 7 days: too few for the badge to be told.`,
  badgeHeld: 'Held. Keep answering first messages within 15 minutes.',
  badgeAnswerOne: 'Answer this one to get it:',
  badgeAnswer: (count: number) => `Answer ${write.figure(count)} of these to get it:`,
  badgeNext: (next: number) => `Answer the next ${write.counted(next, first)} within 5 minutes to get it.`,
  badgeAnswerAnd: (next: number) =>
    `Answer these, and the next ${write.counted(next, first)} within 5 minutes, to get it:`,
  badgeFar: 'Out of reach for now.',
  someoneOn: (platform: string) => `Someone on ${platform}`,
  open: 'Open',

  count: write.figure,
  share: write.share,
  units: { s: 's', min: 'min', h: 'h', d: 'd' },
};

export type Words = typeof en;
