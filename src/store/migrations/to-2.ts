import type { Step } from './step';

export const to2: Step = {
  to: 2,
  create: [
    { name: 'days', keyPath: 'day', indexes: [] },
    {
      name: 'sentTemplates',
      keyPath: 'id',
      indexes: [
        { name: 'conversation', keyPath: 'conversation' },
        { name: 'at', keyPath: 'at' },
      ],
    },
    {
      name: 'versions',
      keyPath: 'id',
      indexes: [
        { name: 'template', keyPath: 'template' },
        { name: 'change', keyPath: 'change' },
      ],
    },
    { name: 'teamDocs', keyPath: 'id', indexes: [{ name: 'dirty', keyPath: 'dirty' }] },
    { name: 'teamMeta', keyPath: 'key', indexes: [] },
    { name: 'teamConflicts', keyPath: 'id', indexes: [{ name: 'at', keyPath: 'at' }] },
  ],
  drop: [],
  change: {},
};
