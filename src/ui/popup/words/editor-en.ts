import { formats } from '../../kit/formats';

const write = formats('en');

/** What the editor says about shortcuts that meet, variants and former versions. */
export const editorEn = {
  shortcutTeam: (title: string) => `The team’s “${title}” has this shortcut too. Yours can be saved.`,
  shortcutNear: (title: string, other: string) => `Begins like /${other} of “${title}”.`,

  wordings: 'Variants',
  wordingDefault: 'Default',
  wordingBroken: (name: string) => `${name}, needs attention`,
  wordingAdd: 'Add variant',
  wordingAddHelp: 'Another text for a language or a platform',
  wordingRemove: 'Remove variant',
  wordingRemoved: (name: string) => `Removed the variant “${name}”.`,
  wordingLanguage: 'Variant language',
  wordingPlatform: 'Variant platform',
  wordingEverywhere: 'Everywhere',
  wordingMost: (most: number) => `A template holds at most ${most} variants.`,
  wordingSame: (name: string) => `There is a variant for “${name}” already.`,
  wordingSameDefault: (name: string) => `The default text is in “${name}” already.`,
  bodyOf: (name: string) => `Body: ${name}`,
  previewOf: (name: string) => `${name}, for a sample contact`,

  history: 'History',
  historyOf: (title: string) => `History of “${title}”`,
  historyClose: 'Back to the editor',
  historyNone: 'Each save will keep what was there before, and it shows here.',
  versionNow: 'Now',
  versionTime: write.stamp,
  versionOldest: 'Oldest kept',
  versionSame: 'Same text',
  versionRestored: (at: number) => `The version of ${write.stamp(at)} is back.`,
  versionUndone: 'The restore is undone.',
  versionGone: 'This version is no longer kept.',
  restore: 'Restore this version',
  restoreBlocked: 'Save or discard your changes, then you can restore a version.',
  added: 'Added:',
  deleted: 'Removed:',
  yes: 'Yes',
};

export type EditorWords = typeof editorEn;
