import { formats } from '../../kit/formats';

const write = formats('en');

/** Everything the team region says. Components hold no text of their own. */
export const en = {
  connect: 'Connect',
  connecting: 'Connecting…',
  connectText:
    'Share templates and settings through your team’s own CouchDB. Without one, nothing leaves this browser.',
  server: 'Server address',
  serverHint: 'Paste the invitation link here, or write the address of the server.',
  team: 'Team name',
  teamProblem: 'Small letters, digits, - and _, up to 40.',
  signInWith: 'Sign in with',
  signIns: { basic: 'Name and password', bearer: 'Access token', iam: 'IBM Cloud API key' },
  user: 'User name',
  password: 'Password',
  token: 'Access token',
  apiKey: 'API key',
  inviteFile: 'Open invitation file',
  inviteBad: 'This is no invitation to a Riposte team.',
  offlineHint: 'Does the server allow requests from extensions (CORS)? If not, let Riposte reach it:',
  allow: (host: string) => `Allow access to ${host}`,
  retryAt: (at: number) => `Next try: ${write.stamp(at)}.`,
  connectedTo: (team: string, host: string) => `Team ${team} on ${host}`,
  youAre: (user: string, role: string) => `You are ${user}, ${role}.`,
  roles: { editor: 'editor', lead: 'lead', agent: 'agent' },
  state: 'Sync',
  inSync: (at: number) => `In sync since ${write.stamp(at)}.`,
  neverSynced: 'First sync under way…',
  pending: (count: number) =>
    `${write.counted(count, { one: 'change', other: 'changes' })} waiting for the server.`,
  templates: (count: number) =>
    `${write.counted(count, { one: 'template', other: 'templates' })} of the team.`,
  syncNow: 'Sync now',
  syncing: 'Syncing…',
  copyInvite: 'Copy invitation link',
  saveInvite: 'Save invitation file',
  inviteCopied: 'Link copied. It holds no password.',
  notCopied: 'The browser did not let us copy.',
  signInAgain: 'Sign in again',
  leave: 'Sign out',
  leaveSure: 'Sign out and take the team’s templates off this browser?',
  leavePending: (count: number) =>
    `${write.counted(count, { one: 'change has', other: 'changes have' })} not reached the server and will be lost.`,
  leaveYes: 'Yes, sign out',
  cancel: 'Cancel',
  left: 'Signed out of the team.',

  refused: 'Refused by the server',
  reasons: {
    'read-only agent': 'Only editors may change this.',
    'too long': 'The text is too long for the server.',
    updatedBy: 'The change names another user.',
  },
  discard: 'Discard my change',
  discardFor: (title: string) => `Discard my change to ${title}`,
  discarded: 'Change discarded.',
  conflicts: 'Changed twice',
  conflictsText:
    'Two people changed the same thing. The later change stands; choose if the other was better.',
  fields: {
    title: 'Title',
    body: 'Body',
    shortcut: 'Shortcut',
    folder: 'Folder',
    language: 'Language',
    variants: 'Variants',
    purpose: 'Purpose',
    archived: 'Archived',
  },
  kept: 'Stands now',
  lost: (by: string) => (by === '' ? 'Other change' : `By ${by}`),
  keep: 'Keep it so',
  restore: 'Use the other',
  missing: (count: number) =>
    `${write.counted(count, { one: 'document is', other: 'documents are' })} here but no longer on the server, as if it had been replaced.`,
  putBack: 'Put them on the server',
  letGo: 'Remove them here',
  suggestions: 'Suggestions',
  suggestedBy: (user: string, at: number) => `${user}, ${write.stamp(at)}`,
  before: 'Now',
  after: 'Proposed',
  newTemplate: 'A new template',
  accept: 'Accept',
  putAside: 'Put aside',
  takeBack: 'Take back',
  accepted: 'Taken over. It goes to everyone with the next sync.',

  decides: 'Settings for everyone',
  decidesText: 'What you switch on holds for the whole team, with your values of now.',
  groups: {
    targets: 'Targets',
    officeHours: 'Office hours',
    brand: 'Brand',
    promotionDays: 'Promotion limit',
    partCorrections: 'Corrections of parts',
  },

  yourNumbers: 'Your numbers',
  leadsSee:
    'Leads of this team see for each of your replies: the quarter of an hour, the platform, how long the contact had waited, whether it was in time, and which template of the team it was made from.',
  leadsSeeNot:
    'They see no contact, no conversation, no text, and not which of your own templates you used. Other agents see nothing. What was sent stays on the server when you sign out.',
  sharedSince: (day: string) => `Shared from ${write.day(day)} on.`,
  nothingSent: 'Nothing sent yet.',
  lastSent: (at: number) => `Last sent ${write.stamp(at)}.`,
  noPlace:
    'The server has no place for your numbers. Your team’s admin can make it by setting up the team again.',

  setUp: 'Set up a new team',
  setUpText:
    'Makes databases, roles, rules and accounts on your CouchDB. The admin’s password is used once and not kept.',
  adminUser: 'Server admin',
  adminPassword: 'Admin password',
  members: 'Members',
  member: (index: number) => `Member ${index}`,
  role: (index: number) => `Role of member ${index}`,
  addMember: 'Add member',
  removeMember: (index: number) => `Remove member ${index}`,
  memberProblem: 'A name without spaces, colons or slashes.',
  create: 'Set up team',
  creating: 'Setting up…',
  made: (team: string) => `Team ${team} is ready.`,
  madeText: 'Pass each password on by a way you trust. They are shown only now.',
  knownMember: 'had an account already; the password stays',
  passwordOf: (name: string) => `Password of ${name}`,
  done: 'Done',

  bundle: 'Without a server',
  bundleText:
    'Hand your templates around as a signed file. Whoever opens it sees who signed it and each change first.',
  signer: 'Sign as',
  saveBundle: 'Save signed file',
  openBundle: 'Open signed file',
  bundleRefused: {
    damaged: 'This is no signed file of Riposte. Nothing was changed.',
    forged: 'This file was changed after it was signed. Nothing was taken from it.',
  },
  signedBy: (name: string, at: number) => `Signed by ${name}, ${write.stamp(at)}`,
  fingerprint: (text: string) => `Key ${text}`,
  stranger: 'You have never taken a file with this key. Compare it with the signer before you do.',
  knownSigner: (name: string, since: number) => `Known as ${name} since ${write.stamp(since)}.`,
  bundleCount: (changes: number, same: number, bad: number) =>
    `${write.counted(changes, { one: 'change', other: 'changes' })}, ${write.figure(same)} as here, ${write.figure(bad)} that can’t be taken.`,
  newHere: 'Not here yet',
  inFile: 'In the file',
  takeBundle: 'Take over',
  takenOver: (count: number) =>
    `${write.counted(count, { one: 'template', other: 'templates' })} taken over.`,
};

export type Words = typeof en;
