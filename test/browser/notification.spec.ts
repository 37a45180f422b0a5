import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import type { Session } from './harness/session.ts';
import { browserKind, builtExtension, launchBuilt, sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { DmPage } from './steps/dm-page.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

interface Waiting {
  readonly conversation: string;
  readonly name: string | null;
  readonly wait: { readonly start: { readonly at: number } };
}

/** What is used of the browser object; `dispatch` is how the browser itself rings its listeners. */
interface Api {
  readonly notifications: {
    create: (...asked: unknown[]) => Promise<unknown>;
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
    readonly onClicked: { dispatch(id: string): void };
  };
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { name: string }): void } };
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** What any of our pages can ask. */
interface Asked {
  readonly permissions: { contains(asked: { permissions: string[] }): Promise<boolean> };
}

declare const chrome: Api;

const kind = browserKind();
const sites = await startSites();
const plain = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

describe('notifications', () => {
  it('are not in the hands of a build that nobody allowed them to', async () => {
    const page = await plain().extensionPage('options.html');
    const offered = await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Asked; chrome: Asked };
      return (browser ?? chrome).permissions.contains({ permissions: ['notifications'] });
    });
    expect(offered).toBe(false);
    await page.close();
  });
});

// No test can press the browser's own permission dialog, and Firefox has no way to ring its listeners.
if (kind === 'chromium') {
  describe('notifications, where they are allowed', () => {
    let folder: string;
    let session: Session;

    /** The build as it is, with the one permission given from the start. */
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'riposte-allowed-'));
      await cp(builtExtension(kind), folder, { recursive: true });
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
      expect(manifest.optional_permissions).toContain('notifications');
      manifest.permissions.push('notifications');
      manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== 'notifications');
      await writeFile(path, JSON.stringify(manifest));
      session = await launchBuilt({ extension: folder, sitesPort: sites.port, siteHosts: sites.hosts });
    });

    afterAll(async () => {
      await session?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('tell once of a wait about to be late, by name and in the chosen language, and lead to its tab', async () => {
      const dm = await DmPage.open(session, 'https://www.instagram.com', '/direct/inbox/');
      await dm.openThread('ana.souza');
      const wait = await onlyWait(session, 'Ana');
      const minutes = Math.floor((Date.now() - wait.wait.start.at) / 60_000) + 2;
      const own = await session.extensionPage('options.html');
      const settings = await settingsOf(session);
      const change = { ...settings, language: 'it', targets: { fallback: minutes, perPlatform: {} } };
      await call(session, 'settings/save', { ...change, notifications: false }, 'options.html');
      const off = await workerOf(session);
      await off.evaluate(ring, 'waits');
      // Whatever the alarm set off is over once the next question is answered.
      await call(session, 'conversations/waiting', null);
      expect(await off.evaluate(shown)).toEqual([]);

      await call(session, 'settings/save', { ...change, notifications: true }, 'options.html');
      const worker = await workerOf(session);
      await worker.evaluate(hearTitles);
      await worker.evaluate(ring, 'waits');
      const id = `wait:${wait.conversation}`;
      await until(async () => (await worker.evaluate(shown)).includes(id), 'the notification');
      expect(await worker.evaluate(shown)).toEqual([id]);
      expect(await worker.evaluate(titles)).toEqual([
        [`${wait.name}: risposta in scadenza`, expect.stringMatching(/^Restano [12] min su Instagram$/)],
      ]);

      await worker.evaluate(ring, 'waits');
      await call(session, 'conversations/waiting', null);
      expect(await worker.evaluate(titles)).toHaveLength(1);

      await dm.page.bringToFront();
      const tab = await worker.evaluate(frontTab);
      await own.bringToFront();
      expect(await worker.evaluate(frontTab)).not.toBe(tab);
      await worker.evaluate(click, id);
      await until(async () => (await worker.evaluate(frontTab)) === tab, 'the tab in front');
      await until(async () => (await worker.evaluate(shown)).length === 0, 'the notification to go');
      expect(await session.extensionErrors()).toEqual([]);
    });
  });
}

async function settingsOf(session: Session): Promise<object> {
  return ((await call(session, 'settings/read', null)) as { value: object }).value;
}

/** The wait of that contact, after "no reply needed" for every other one. */
async function onlyWait(session: Session, name: string): Promise<Waiting> {
  const list = async (): Promise<readonly Waiting[]> =>
    ((await call(session, 'conversations/waiting', null)) as { value: Waiting[] }).value;
  const found = await until(
    async () => (await list()).find((one) => one.name?.startsWith(name)),
    `the wait of ${name}`,
  );
  for (const { conversation } of await list())
    if (conversation !== found.conversation) await call(session, 'conversations/dismiss', { conversation });
  return found;
}

async function workerOf({ browser, extensionUrl }: Session): Promise<WebWorker> {
  const origin = extensionUrl('');
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the worker cannot be reached');
  return worker;
}

// These run in the worker.

function ring(name: string): void {
  chrome.alarms.onAlarm.dispatch({ name });
}

function click(id: string): void {
  chrome.notifications.onClicked.dispatch(id);
}

async function shown(): Promise<string[]> {
  return Object.keys(await chrome.notifications.getAll());
}

async function frontTab(): Promise<number | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** The browser tells only ids, so what goes to it is noted on its way. */
function hearTitles(): void {
  const { notifications } = chrome;
  const create = notifications.create;
  const heard: unknown[] = [];
  Reflect.set(globalThis, 'heardTitles', heard);
  notifications.create = (...asked) => {
    const { title, message } = asked[1] as { title: string; message: string };
    heard.push([title, message]);
    return create.apply(notifications, asked);
  };
}

function titles(): unknown[] {
  return Reflect.get(globalThis, 'heardTitles') as unknown[];
}
