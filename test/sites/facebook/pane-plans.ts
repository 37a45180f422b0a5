import { allAtOnce, type PaneStep } from '../kit/pane-steps.ts';

/** How builds of this site let the pane follow the URL; the seed draws one. */
export const panePlans: readonly (readonly PaneStep[])[] = [
  allAtOnce,
  [
    { share: 0.5, parts: ['header'], to: 'wanted' },
    { share: 1, parts: ['messages', 'composer'], to: 'wanted' },
  ],
  [
    { share: 0.4, parts: ['header', 'composer'], to: 'wanted' },
    { share: 1, parts: ['messages'], to: 'wanted' },
  ],
  [
    { share: 0.2, parts: ['messages', 'composer'], to: 'nothing' },
    { share: 0.8, parts: ['header'], to: 'wanted' },
    { share: 1, parts: ['messages', 'composer'], to: 'wanted' },
  ],
];
