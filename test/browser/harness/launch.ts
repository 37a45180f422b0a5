import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Opens a browser with a fresh profile and the built extension, every host leading to the sites on loopback. */
export function launch(options: LaunchOptions): Promise<Session> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
