import { allAtOnce, type PaneStep } from '../kit/pane-steps.ts';

/** How builds of this site let the pane follow the URL; the seed draws one. */
export const panePlans: readonly (readonly PaneStep[])[] = [
  allAtOnce,
  // The header is known from the list, the rest has to come.
  [
    { share: 0.5, parts: ['header'], to: 'wanted' },
    { share: 1, parts: ['messages', 'composer'], to: 'wanted' },
  ],
  // The box is there before the site knows who it is for.
  [
    { share: 0.4, parts: ['composer'], to: 'wanted' },
    { share: 0.7, parts: ['header'], to: 'wanted' },
    { share: 1, parts: ['messages'], to: 'wanted' },
  ],
  // The old conversation goes first.
  [
    { share: 0.2, parts: ['header', 'messages', 'composer'], to: 'nothing' },
    { share: 0.8, parts: ['header', 'composer'], to: 'wanted' },
    { share: 1, parts: ['messages'], to: 'wanted' },
  ],
];
