import type { Failure } from '../use-answer';

/** What the shared components say. */
export const en = {
  undo: 'Undo',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  removeLabel: (label: string) => `Remove label ${label}`,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte was updated or restarted. Reload this page to go on.'
      : `That did not work (${failure.detail || failure.reason}). Nothing was changed.`,
};

export type Words = typeof en;
