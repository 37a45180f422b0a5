import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/harness/launch.ts';
import type { Session } from '../browser/harness/session.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { type RunningSites, startSites } from '../sites/serve.ts';
import { needBrowser } from './browsers.ts';
import { type DemoPlatform, walk } from './demo-walk.ts';

/** Every platform that the demo walks. */
const platforms: readonly DemoPlatform[] = [
  {
    id: 'instagram',
    name: 'Instagram',
    origin: 'https://www.instagram.com',
    inbox: '/direct/inbox/',
    handle: 'ana.souza',
    view: { seed: 7 },
  },
  {
    id: 'facebook',
    name: 'Facebook',
    origin: 'https://www.facebook.com',
    inbox: '/messages/',
    handle: 'ana.souza',
    view: { seed: 7 },
  },
  {
    id: 'x',
    name: 'X',
    origin: 'https://x.com',
    inbox: '/i/chat',
    handle: 'ana_souza',
    view: { seed: 7 },
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    origin: 'https://www.linkedin.com',
    inbox: '/messaging/',
    handle: 'ana-souza',
    view: { seed: 7, theme: 'dark' },
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.output', 'demo');
const headless = process.argv.includes('--headless') || !hasDisplay();

execFileSync('wxt', ['build', '-b', 'chrome', '--level', 'warn'], { cwd: root, stdio: 'inherit' });
const sites = await startSites();
const session = await launch({
  browser: 'chromium',
  executable: await needBrowser('chromium'),
  extension: join(root, '.output', 'chrome-mv3'),
  sitesPort: sites.port,
  siteHosts: sites.hosts,
  headless,
  window: { width: 1280, height: 800 },
});
try {
  process.exitCode = headless ? await walkAll(session) : await showAll(session, sites);
} finally {
  await session.close();
  await sites.close();
}

/** Walks every platform by itself; the exit code. */
async function walkAll(session: Session): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  let failed = 0;
  for (const platform of platforms) {
    try {
      console.log(`✓ ${await walk(session, platform, folder)}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${platform.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const errors = await session.extensionErrors();
  const outside = session.outsideRequests();
  if (errors.length > 0) console.log(`✗ errors in the extension: ${errors.join('; ')}`);
  if (outside.length > 0) console.log(`✗ requests that left: ${outside.join(', ')}`);
  console.log(`Screenshots: ${folder}`);
  return failed + errors.length + outside.length > 0 ? 1 : 0;
}

/** Opens a conversation per platform in a window, for a person to try; ends when the window is closed. */
async function showAll(session: Session, { hosts }: RunningSites): Promise<number> {
  for (const platform of platforms) {
    const dm = await DmPage.open(session, platform.origin, platform.inbox, platform.view);
    await dm.openThread(platform.handle);
  }
  console.log(`These are look-alikes of ${hosts.join(', ')}, served on this machine alone.`);
  console.log('Press Alt+R in a conversation, or type / in the message box. Close the window to end.');
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  return 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
