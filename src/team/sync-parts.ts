import type { Store } from '../store/store';
import type { WriteTx } from '../store/transaction';
import { DocChanges, type Shown, teamStores } from './local';
import type { TeamRemote } from './remote';

export interface SyncParts {
  readonly store: Store;
  readonly remote: TeamRemote;
  /** The team's name in roles. */
  readonly team: string;
  readonly now: () => number;
  /** From 0 to 1; spreads many agents over time. */
  readonly random: () => number;
  /** Told after each transaction that changed what agents see. */
  readonly shown: (shown: Shown) => void;
}

/** Runs a change of documents in one transaction and tells what agents see of it. */
export async function change(
  { store, shown }: Pick<SyncParts, 'store' | 'shown'>,
  work: (changes: DocChanges, tx: WriteTx) => Promise<void>,
  durability: 'strict' | 'relaxed' = 'relaxed',
): Promise<void> {
  const seen: Shown = await store.write(teamStores, durability, async (tx) => {
    const changes = new DocChanges(tx);
    await work(changes, tx);
    return changes.finish();
  });
  if (seen.revision > 0) shown(seen);
}
