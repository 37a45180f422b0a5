import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, inject } from 'vitest';
import { needBrowser } from '../../tools/browsers.ts';
import { launch } from './launch.ts';
import type { BrowserKind, LaunchOptions, Session } from './session.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

/** The browser this run of the specs is for. */
export function browserKind(): BrowserKind {
  return inject('browserKind');
}

/** Folder of the built extension for a browser; `npm run build` makes it. */
export function builtExtension(kind: BrowserKind): string {
  const name = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`.output/${name} is not built: npm run build`);
  return folder;
}

/** Opens this run's browser with the built extension in it. The caller closes it. */
export async function launchBuilt(
  options: Pick<LaunchOptions, 'sitesPort' | 'siteHosts'> & Partial<LaunchOptions>,
): Promise<Session> {
  const kind = browserKind();
  return launch({
    browser: kind,
    executable: process.env.RIPOSTE_EXECUTABLE ?? (await needBrowser(kind)),
    extension: builtExtension(kind),
    ...options,
  });
}

/** One session for all tests of a file; what is returned gives it once the tests run. */
export function sessionForFile(options: () => Parameters<typeof launchBuilt>[0]): () => Session {
  let session: Session | null = null;
  beforeAll(async () => {
    session = await launchBuilt(options());
  });
  afterAll(async () => session?.close());
  return () => {
    if (session === null) throw new Error('the session is only there while tests run');
    return session;
  };
}
