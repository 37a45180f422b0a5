import type { Step } from './step';

/** A team's day totals: what of ours was sent, and what a lead has read. */
export const to5: Step = {
  to: 5,
  create: [
    { name: 'sentDays', keyPath: 'day', indexes: [] },
    { name: 'agentMonths', keyPath: 'id', indexes: [] },
    { name: 'totalsState', keyPath: 'key', indexes: [] },
  ],
  drop: [],
  change: {},
};
