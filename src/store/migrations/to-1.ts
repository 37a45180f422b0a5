import type { Step } from './step';

/** The first released database. */
export const to1: Step = {
  to: 1,
  create: [
    {
      name: 'templates',
      keyPath: 'id',
      indexes: [
        { name: 'byUse', keyPath: 'useRank' },
        { name: 'byShortcut', keyPath: 'shortcutKey' },
      ],
    },
    { name: 'bin', keyPath: 'id', indexes: [{ name: 'removedAt', keyPath: 'removedAt' }] },
    {
      name: 'conversations',
      keyPath: 'hash',
      indexes: [
        { name: 'keys', keyPath: 'keys', multiEntry: true },
        { name: 'waitingSince', keyPath: 'state.open.start.at' },
        { name: 'seenAt', keyPath: 'seenAt' },
      ],
    },
    {
      name: 'replies',
      keyPath: 'id',
      indexes: [
        { name: 'repliedAt', keyPath: 'repliedAt' },
        { name: 'conversation', keyPath: 'conversation' },
      ],
    },
    { name: 'notes', keyPath: 'conversation', indexes: [] },
    { name: 'settings', keyPath: 'key', indexes: [] },
    { name: 'install', keyPath: 'key', indexes: [] },
    { name: 'once', keyPath: 'id', indexes: [{ name: 'at', keyPath: 'at' }] },
    { name: 'quarantine', keyPath: null, indexes: [{ name: 'at', keyPath: 'at' }] },
    { name: 'health', keyPath: 'key', indexes: [] },
  ],
  drop: [],
  change: {},
};
