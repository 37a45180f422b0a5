import { defaultSettings, type Settings } from '../domain/settings';
import { type SettingsOverlay, withOverlays, withoutOverlays } from '../domain/settings-overlay';
import type { ReadTx, WriteTx } from './transaction';

/** What others decide: an IT department's defaults and what team and IT department have locked. */
export interface Decided {
  readonly defaults: SettingsOverlay;
  readonly team: SettingsOverlay;
  readonly managed: SettingsOverlay;
}

/** The settings that hold: the agent's own, or the defaults before any were saved, under what others decide. */
export async function readSettings(tx: ReadTx): Promise<Settings> {
  const [own, { defaults, team, managed }] = await Promise.all([readOwnSettings(tx), readDecided(tx)]);
  return withOverlays(own.saved ? own.settings : withOverlays(own.settings, defaults), team, managed);
}

/** What the agent saved, or what is usual here before that. */
export async function readOwnSettings(tx: ReadTx): Promise<{ settings: Settings; saved: boolean }> {
  const [record, usual] = await Promise.all([tx.get('settings', 'settings'), tx.get('settings', 'usual')]);
  if (record?.key === 'settings') return { settings: record.value as Settings, saved: true };
  const on = usual?.key === 'usual' ? usual.platformsOn : [];
  const platforms = { ...defaultSettings.platforms, ...Object.fromEntries(on.map((id) => [id, true])) };
  return { settings: { ...defaultSettings, platforms }, saved: false };
}

export async function readDecided(tx: ReadTx): Promise<Decided> {
  const [team, managed] = await Promise.all([tx.get('settings', 'team'), tx.get('settings', 'managed')]);
  return {
    team: team?.key === 'team' ? team.locked : {},
    defaults: managed?.key === 'managed' ? managed.defaults : {},
    managed: managed?.key === 'managed' ? managed.locked : {},
  };
}

export function putSettings(tx: WriteTx, value: Settings): Promise<void> {
  return tx.put('settings', { key: 'settings', value });
}

/** Keeps what a page sent back, without what others decide. */
export async function putShownSettings(tx: WriteTx, shown: Settings): Promise<void> {
  const [own, { defaults, team, managed }] = await Promise.all([readOwnSettings(tx), readDecided(tx)]);
  const beneath = own.saved ? own.settings : withOverlays(own.settings, defaults);
  await putSettings(tx, withoutOverlays(shown, beneath, team, managed));
}

export function putTeamSettings(tx: WriteTx, locked: SettingsOverlay): Promise<void> {
  return tx.put('settings', { key: 'team', locked });
}

export function putManagedSettings(
  tx: WriteTx,
  managed: Pick<Decided, 'defaults'> & { locked: SettingsOverlay },
) {
  return tx.put('settings', { key: 'managed', ...managed });
}
