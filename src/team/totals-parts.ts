import type { StoreName } from '../store/records';
import type { Store } from '../store/store';
import type { TeamMeta } from '../store/team-records';
import type { ReadState, SentState } from '../store/totals-records';
import type { ReadTx, WriteTx } from '../store/transaction';
import { readMeta } from './local';
import type { TeamRemote } from './remote';

export interface TotalsParts {
  readonly store: Store;
  /** The team's name in roles. */
  readonly team: string;
  readonly now: () => number;
  /** The team's own database, whose rules name the members. */
  readonly teamRemote: TeamRemote;
  /** The database of one agent's day totals. */
  readonly remoteOf: (user: string) => TeamRemote;
}

/** Stores that hold what has travelled; leaving the team empties them. */
export const travelledStores: readonly StoreName[] = ['sentDays', 'agentMonths', 'totalsState'];

export async function readSentState(tx: ReadTx): Promise<SentState | null> {
  const state = await tx.get('totalsState', 'sent');
  return state?.kind === 'sent' ? state : null;
}

export async function readReadState(tx: ReadTx): Promise<ReadState | null> {
  const state = await tx.get('totalsState', 'read');
  return state?.kind === 'read' ? state : null;
}

/** Agents whose database the server does not have, or does not show. */
export async function readUnread(tx: ReadTx): Promise<string[]> {
  const states = await tx.allIn('totalsState', IDBKeyRange.bound('of ', 'of \uffff'));
  return states.flatMap((state) => (state.kind === 'agent' && state.trouble !== null ? [state.user] : []));
}

/** Keeps what the server said, unless the agent left the team meanwhile. */
export async function ifStillIn(
  { store }: TotalsParts,
  meta: TeamMeta,
  work: (tx: WriteTx) => Promise<void>,
): Promise<void> {
  await store.write(['teamMeta', 'settings', ...travelledStores], 'relaxed', async (tx) => {
    if ((await readMeta(tx))?.browser === meta.browser) await work(tx);
  });
}
