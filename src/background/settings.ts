import type { Handlers } from '../bridge/answer';
import type { Settings } from '../domain/settings';
import { decidedGroups } from '../domain/settings-overlay';
import { raiseRevision } from '../store/install';
import { purgedStores, purgeOld } from '../store/purge';
import { putShownSettings, readDecided, readSettings } from '../store/settings';
import type { Services } from './services';

type SettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `settings/${string}`>>;

/** Answers with the settings and takes new ones. */
export function settingsHandlers(services: Services): SettingsHandlers {
  return {
    'settings/read': () => services.store.read(['settings'], readSettings),
    'settings/decided': () =>
      services.store.read(['settings'], async (tx) => {
        const { team, managed } = await readDecided(tx);
        return { team: decidedGroups(team), managed: decidedGroups(managed) };
      }),
    'settings/save': (settings) => saveSettings(services, settings),
  };
}

/** Keeps settings as a page sent them; what others decide stays theirs. */
export async function saveSettings(services: Services, settings: Settings): Promise<null> {
  const { store, library, later, announce, showWaits, now } = services;
  const revision = await store.write(['settings', 'install'], 'strict', async (tx) => {
    if (JSON.stringify(await readSettings(tx)) === JSON.stringify(settings)) return null;
    await putShownSettings(tx, settings);
    return raiseRevision(tx);
  });
  if (revision === null) return null;
  later(async () => {
    await library.changed(revision, [], []);
    await announce('settings');
    // Targets and office hours move what is late; a shorter retention lets go of more.
    await showWaits();
    await store.write(purgedStores, 'relaxed', (tx) => purgeOld(tx, now(), settings.retentionDays));
    await store.copyNow();
  });
  return null;
}
