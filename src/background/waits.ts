import type { Waiting } from '../contract/calls';
import { windowEndsAt } from '../domain/reply-window';
import { viewWait } from '../domain/wait-view';
import { readWaiting } from '../store/conversations';
import type { ConversationRecord, StoreName } from '../store/records';
import { readSettings } from '../store/settings';
import type { ReadTx } from '../store/transaction';

/** Stores that `readWaits` needs in its transaction. */
export const waitStores: readonly StoreName[] = ['conversations', 'settings'];

/** Every wait that is on, as it was recorded and as lists show it; longest first. */
export async function readWaits(tx: ReadTx): Promise<{ record: ConversationRecord; waiting: Waiting }[]> {
  const settings = await readSettings(tx);
  return (await readWaiting(tx)).flatMap((record) => {
    const wait = viewWait(record.state, record, settings);
    const { hash, platform, name, url } = record;
    const ends = windowEndsAt(platform, record.state.lastInboundAt);
    return wait
      ? [{ record, waiting: { conversation: hash, platform, name, url, wait, windowEndsAt: ends } }]
      : [];
  });
}
