import { defaultSettings, type Settings } from '../domain/settings';
import type { ReadTx, WriteTx } from './transaction';

/** The settings, or the defaults before any were saved. */
export async function readSettings(tx: ReadTx): Promise<Settings> {
  return (await tx.get('settings', 'settings'))?.value ?? defaultSettings;
}

export function putSettings(tx: WriteTx, value: Settings): Promise<void> {
  return tx.put('settings', { key: 'settings', value });
}
