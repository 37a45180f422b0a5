import type { DocBody } from '../contract/team-shapes';

/** A document as the server has it now. */
export interface RemoteDoc {
  readonly id: string;
  readonly rev: string;
  readonly deleted: boolean;
  /** Without `_id`, `_rev` and the like. */
  readonly body: DocBody;
  /** Losing revisions that nobody has merged yet; empty but after writes to several nodes at once. */
  readonly branches: readonly string[];
}

export interface Page {
  readonly docs: readonly RemoteDoc[];
  /** Opaque: never compared or computed with. */
  readonly token: string;
  readonly more: boolean;
}

/** A document to write. `rev` is `null` for one that the server does not have, or has as deleted. */
export interface PushedDoc {
  readonly id: string;
  readonly rev: string | null;
  readonly deleted: boolean;
  readonly body: DocBody;
}

export type PushResult =
  | { readonly id: string; readonly outcome: 'written'; readonly rev: string }
  | { readonly id: string; readonly outcome: 'conflict' }
  | { readonly id: string; readonly outcome: 'refused'; readonly reason: string };

export interface Who {
  readonly user: string;
  readonly roles: readonly string[];
}

/** A team's documents on a server. Every method rejects with `TeamTrouble` and nothing else. */
export interface TeamRemote {
  /** Who we are to the server; `unauthorized` when it does not know us. */
  whoami(): Promise<Who>;
  /** Tells one server from another that took its place; `null` when it does not say. */
  serverId(): Promise<string | null>;
  /** What changed since `token`; `null` for everything. */
  pull(token: string | null, limit: number): Promise<Page>;
  /** One document, or one of its revisions; `null` when the server does not have it. */
  fetch(id: string, rev?: string): Promise<RemoteDoc | null>;
  /** Writes documents, each for itself; answers in any order. */
  push(docs: readonly PushedDoc[]): Promise<readonly PushResult[]>;
  /** Resolves when something changed after `token`, or after `waitMs` at the latest. Answers whether it did. */
  changed(token: string | null, waitMs: number): Promise<boolean>;
}
