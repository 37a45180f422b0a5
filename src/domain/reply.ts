import type { Precision } from './moment';
import type { PlatformId } from './platform';

/** A wait that ended with a human reply. Holds no name and no text (`design.md` 3, promise 2). */
export interface Reply {
  /** Same wait, same id: writing it twice changes nothing. */
  readonly id: string;
  readonly platform: PlatformId;
  /** Salted hash. */
  readonly conversation: string;
  readonly waitStartedAt: number;
  readonly repliedAt: number;
  readonly waitSeconds: number;
  readonly officeSeconds: number;
  /** The weaker of the two ends. */
  readonly precision: Precision;
  /** No message from either side for 24 h before the wait (`rules.md` 8.1). */
  readonly firstReply: boolean;
  readonly withinTarget: boolean;
  readonly template: string | null;
}
