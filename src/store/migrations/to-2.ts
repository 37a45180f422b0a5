import type { Step } from './step';

export const to2: Step = {
  to: 2,
  create: [{ name: 'days', keyPath: 'day', indexes: [] }],
  drop: [],
  change: {},
};
