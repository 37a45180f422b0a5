import { Failure } from '../contract/failure';
import type { TroubleKind } from '../contract/team-shapes';

/** Something between us and the server; it ends a sync, never a record. */
export class TeamTrouble extends Failure {
  readonly kind: TroubleKind;
  /** How long the server asked us to stay away, in milliseconds; `null` when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(kind: TroubleKind, retryAfterMs: number | null = null) {
    super(`team-${kind}`);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
