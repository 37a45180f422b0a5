import type { Step } from './step';

/**
 * LinkedIn is off until the agent says yes (`rules.md` 9). Where it was on by default, it stays on: an agent who works
 * with it and never saved a setting would lose it.
 */
export const to4: Step = {
  to: 4,
  create: [],
  drop: [],
  change: {},
  // Every database in use has one install record; a new one has none yet.
  derive: [{ from: 'install', into: 'settings', make: () => ({ key: 'usual', platformsOn: ['linkedin'] }) }],
};
