import type { Frozen } from '../contract/frozen';
import type { PlatformId } from '../domain/platform';
import type { StoreNote } from './records';
import type { ReadTx, WriteTx } from './transaction';

/** What a platform's pages lacked when last looked at. */
export interface PartsReport {
  readonly platform: PlatformId;
  readonly missing: string[];
  readonly at: number;
}

/** Reports of all platforms that were looked at, newest first. */
export async function readParts(tx: ReadTx): Promise<PartsReport[]> {
  const records = await tx.all('health');
  return records
    .filter((record) => record.kind === 'parts')
    .map(({ platform, missing, at }) => ({ platform, missing, at }))
    .sort((a, b) => b.at - a.at);
}

export function putParts(tx: WriteTx, report: Frozen<PartsReport>): Promise<void> {
  return tx.put('health', { key: `parts:${report.platform}`, kind: 'parts', ...report });
}

/** What happened to the store that the agent should know, newest first. */
export async function readStoreNotes(tx: ReadTx): Promise<StoreNote[]> {
  const records = await tx.all('health');
  return records.filter((record) => record.kind === 'store').sort((a, b) => b.at - a.at);
}

export function putStoreNote(tx: WriteTx, note: Pick<StoreNote, 'what' | 'count' | 'at'>): Promise<void> {
  return tx.put('health', { key: `store:${note.what}`, kind: 'store', ...note });
}

export function removeStoreNote(tx: WriteTx, what: StoreNote['what']): Promise<void> {
  return tx.remove('health', `store:${what}`);
}
