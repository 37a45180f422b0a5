import type { Step } from './step';

/** Months that are over in a record each; the background fills them from `days`. */
export const to3: Step = {
  to: 3,
  create: [{ name: 'months', keyPath: 'month', indexes: [] }],
  drop: [],
  change: {},
};
