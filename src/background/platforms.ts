import type { Handlers } from '../bridge/answer';
import { tabInFront } from '../bridge/open';
import type { PlatformId } from '../domain/platform';
import { decidedGroups } from '../domain/settings-overlay';
import { readDecided, readSettings } from '../store/settings';
import type { Services } from './services';
import { saveSettings } from './settings';

type PlatformHandlers = Pick<Handlers, 'platforms/in-front' | 'platforms/turn-on'>;

/** Answers where Riposte stands with the page that the agent looks at. `platformIn` knows a tab's page. */
export function platformHandlers(
  services: Services,
  platformIn: (tab: number) => Promise<PlatformId | null>,
): PlatformHandlers {
  return {
    'platforms/in-front': async () => {
      const tab = await tabInFront();
      const platform = tab === null ? null : await platformIn(tab);
      if (platform === null) return null;
      return services.store.read(['settings'], async (tx) => {
        const { team, managed } = await readDecided(tx);
        const decided = [...decidedGroups(team), ...decidedGroups(managed)].includes('platforms');
        return { platform, on: (await readSettings(tx)).platforms[platform], decided };
      });
    },
    'platforms/turn-on': async ({ platform }) => {
      const settings = await services.store.read(['settings'], readSettings);
      return saveSettings(services, { ...settings, platforms: { ...settings.platforms, [platform]: true } });
    },
  };
}
