import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from '../browser/harness/session.ts';
import { findBrowsers, type Machine } from './find-browsers.ts';

const cacheDir = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));

/**
 * Paths of the browsers asked for; what is missing is installed first (`find-browsers.ts` says where from). Throws
 * with a sentence that says what to do when a browser is not to be had.
 */
export function needBrowsers<K extends BrowserKind>(kinds: readonly K[]): Promise<Record<K, string>> {
  return findBrowsers(kinds, thisMachine);
}

/** Path of one browser, installed first where it is missing. */
export async function needBrowser(kind: BrowserKind): Promise<string> {
  return (await needBrowsers([kind]))[kind];
}

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  say: (line) => console.log(line),
  which: (name) =>
    name.includes('/')
      ? runnable(name)
      : ((process.env.PATH ?? '')
          .split(delimiter)
          .map((place) => runnable(join(place, name)))
          .find((path) => path !== null) ?? null),
  run(command, args) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' });
    return status === 0 ? null : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `exit ${status}`);
  },
  async fetched(kind) {
    const name = fetchable[kind];
    const found = (await getInstalledBrowsers({ cacheDir })).filter((one) => one.browser === name);
    return found.at(-1)?.executablePath ?? null;
  },
  async fetch(kind) {
    const browser = fetchable[kind];
    const platform = detectBrowserPlatform();
    if (platform === undefined) throw new Error('there is no build for this system');
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, cacheDir });
    return computeExecutablePath({ browser, buildId, cacheDir });
  },
};

/** Chrome for Testing takes unpacked extensions, unlike Google Chrome. */
const fetchable = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** Snap packages see neither our profile nor our build, so they do not count. */
function runnable(path: string): string | null {
  try {
    accessSync(path, constants.X_OK);
    return /(^|\/)snap(\/|$)/.test(realpathSync(path)) ? null : path;
  } catch {
    // Not there, or not to be run: both mean "look elsewhere".
    return null;
  }
}
