import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/harness/launch.ts';
import type { Session } from '../browser/harness/session.ts';
import { type RunningSites, startSites } from '../sites/serve.ts';
import { needBrowser } from '../tools/browsers.ts';

export const builtFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const controlFolder = fileURLToPath(new URL('control-extension', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an extension's own page has. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** What a measurement needs: browsers to start. */
export interface Rig {
  /** A browser with the build, with the control extension, or with none. */
  start(what: 'riposte' | 'control' | 'bare', plainPort?: number): Promise<Session>;
  close(): Promise<void>;
}

/** Builds the extension and serves the look-alikes. */
export async function openRig(): Promise<Rig> {
  execFileSync('wxt', ['build', '-b', 'chrome', '--level', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const sites: RunningSites = await startSites();
  const executable = process.env.RIPOSTE_EXECUTABLE ?? (await needBrowser('chromium'));
  const folders = { riposte: builtFolder, control: controlFolder, bare: null };
  return {
    start: (what, plainPort) =>
      launch({
        browser: 'chromium',
        executable,
        extension: folders[what],
        sitesPort: sites.port,
        siteHosts: sites.hosts,
        ...(plainPort !== undefined && { plainPort }),
      }),
    close: () => sites.close(),
  };
}

/** Sends a message from one of an extension's own pages; how long the answer took, in ms, and what it was. */
export async function timedMessage(page: Page, message: object): Promise<{ ms: number; answer: unknown }> {
  return page.evaluate(async (sent) => {
    const start = performance.now();
    const answer: unknown = await chrome.runtime.sendMessage(sent);
    return { ms: performance.now() - start, answer };
  }, message);
}

/** Asks Riposte's background from one of its pages; throws when it was not answered. */
export async function timedCall<T>(
  page: Page,
  call: string,
  data: unknown,
): Promise<{ ms: number; value: T }> {
  const { ms, answer } = await timedMessage(page, { riposte: 1, call, data });
  const answered = answer as { ok: boolean; value: T };
  if (!answered?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return { ms, value: answered.value };
}
