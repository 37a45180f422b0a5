import { allAtOnce, type PaneStep } from '../kit/pane-steps.ts';

/** How builds of this site let the pane follow the URL; the seed draws one. */
export const panePlans: readonly (readonly PaneStep[])[] = [
  allAtOnce,
  [
    { share: 0.4, parts: ['header', 'composer'], to: 'wanted' },
    { share: 1, parts: ['messages'], to: 'wanted' },
  ],
  // The old conversation goes first.
  [
    { share: 0.3, parts: ['header', 'messages', 'composer'], to: 'nothing' },
    { share: 1, parts: ['header', 'messages', 'composer'], to: 'wanted' },
  ],
  // Old messages are decrypted long after the rest stands.
  [
    { share: 0.2, parts: ['messages'], to: 'nothing' },
    { share: 0.5, parts: ['header', 'composer'], to: 'wanted' },
    { share: 1, parts: ['messages'], to: 'wanted' },
  ],
];
