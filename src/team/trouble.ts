import { Failure } from '../contract/failure';
import type { TroubleKind } from '../contract/team-shapes';

/** What each kind of trouble means for the agent; the server's own words never reach a page. */
const meanings: Readonly<Record<TroubleKind, string>> = {
  offline: 'The team server can’t be reached.',
  slow: 'The team server took too long to answer.',
  unauthorized: 'The team server does not accept this sign-in.',
  forbidden: 'This account may not do that on the team server.',
  missing: 'The team’s database is not on this server.',
  busy: 'The team server asks to wait.',
  server: 'The team server reports an error of its own.',
  garbage: 'The team server’s answer makes no sense.',
  large: 'The team server’s answer is too large.',
  stale: 'The team’s data changes faster than it can be merged.',
};

/** Something between us and the server; it ends a sync, never a record. */
export class TeamTrouble extends Failure {
  readonly kind: TroubleKind;
  /** How long the server asked us to stay away, in milliseconds; `null` when it did not say. */
  readonly retryAfterMs: number | null;

  constructor(kind: TroubleKind, retryAfterMs: number | null = null) {
    super(meanings[kind]);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
