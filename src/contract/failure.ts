import type { TroubleKind } from './team-shapes';

/** What can go wrong without a bug, such as a full disk. Each has a sentence in the words of our pages (`ui/kit/words`). */
export type FailureCode =
  | 'disk-full'
  | 'storage-stopped'
  | 'storage-unreachable'
  | 'newer-data'
  | 'shutting-down'
  | 'template-broken'
  | 'own-template'
  | 'editors-only'
  | 'no-team'
  | 'team-template-gone'
  | 'cannot-sign'
  | 'no-admin'
  | 'no-address'
  | 'address-secret'
  | 'address-open'
  | `team-${TroubleKind}`;

/** Something that can go wrong without a bug. It travels as its code, and holds no user text. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(readonly code: FailureCode) {
    super(code);
  }
}
